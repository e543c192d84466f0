// Query.changes: ids and digests of everything in two versions that differ between them. The hints stand because a plan that was made while the graph was nearly empty is kept for a while: without them it may look at every pair.
//
// @param from    int     number of the earlier version
// @param to      int     number of the later version
// @row   id      string  thing, fact or claim
// @row   before  map     what it was; null when it was added
// @row   after   map     what it is; null when it was removed
// @row   ends    string[]  names of what a fact lies between, of a node the person and the body, else as printed; null where there is none
// @uses  versioned_version_id
// @uses  person_version_id
// @uses  body_version_id
CALL () {
  MATCH (node:Versioned {version: $to})
  OPTIONAL MATCH (old:Versioned {version: $from, id: node.id})
  USING INDEX SEEK old:Versioned(version, id)
  WITH node, old WHERE old IS NULL OR old.digest <> node.digest
  RETURN node.id AS id, old {.*} AS before, node {.*} AS after,
    [
      coalesce(head(COLLECT { MATCH (person:Person {version: $to, id: node.personId}) RETURN person.name }), node.asPrinted),
      coalesce(head(COLLECT { MATCH (body:Body {version: $to, id: node.bodyId}) RETURN body.name }), node.bodyAsPrinted)
    ] AS ends
  UNION ALL
  MATCH (old:Versioned {version: $from})
  WHERE NOT EXISTS {
    MATCH (same:Versioned {version: $to, id: old.id})
    USING INDEX SEEK same:Versioned(version, id)
  }
  RETURN old.id AS id, old {.*} AS before, null AS after,
    [
      coalesce(head(COLLECT { MATCH (person:Person {version: $from, id: old.personId}) RETURN person.name }), old.asPrinted),
      coalesce(head(COLLECT { MATCH (body:Body {version: $from, id: old.bodyId}) RETURN body.name }), old.bodyAsPrinted)
    ] AS ends
  UNION ALL
  MATCH (from:Versioned {version: $to})-[fact]->(to)
  WHERE fact.id IS NOT NULL
  OPTIONAL MATCH (before:Versioned {version: $from, id: from.id})-[old {id: fact.id}]->()
  USING INDEX SEEK before:Versioned(version, id)
  WITH from, fact, to, old WHERE old IS NULL OR old.digest <> fact.digest
  RETURN fact.id AS id, old {.*} AS before, fact {.*} AS after, [coalesce(from.name, from.title), to.name] AS ends
  UNION ALL
  MATCH (from:Versioned {version: $from})-[old]->(to)
  WHERE old.id IS NOT NULL AND NOT EXISTS {
    MATCH (now:Versioned {version: $to, id: from.id})-[{id: old.id}]->()
    USING INDEX SEEK now:Versioned(version, id)
  }
  RETURN old.id AS id, old {.*} AS before, null AS after, [coalesce(from.name, from.title), to.name] AS ends
}
RETURN id, before, after, ends
ORDER BY id
