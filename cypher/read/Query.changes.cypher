// Query.changes: ids and digests of everything in two versions that differ between them. The hints stand because a plan that was made while the graph was nearly empty is kept for a while: without them it may look at every pair.
//
// @param from    int     number of the earlier version
// @param to      int     number of the later version
// @row   id      string  thing, fact or claim
// @row   before  map     what it was; null when it was added
// @row   after   map     what it is; null when it was removed
// @uses  versioned_version_id
CALL () {
  MATCH (node:Versioned {version: $to})
  OPTIONAL MATCH (old:Versioned {version: $from, id: node.id})
  USING INDEX SEEK old:Versioned(version, id)
  WITH node, old WHERE old IS NULL OR old.digest <> node.digest
  RETURN node.id AS id, old {.*} AS before, node {.*} AS after
  UNION ALL
  MATCH (old:Versioned {version: $from})
  WHERE NOT EXISTS {
    MATCH (same:Versioned {version: $to, id: old.id})
    USING INDEX SEEK same:Versioned(version, id)
  }
  RETURN old.id AS id, old {.*} AS before, null AS after
  UNION ALL
  MATCH (from:Versioned {version: $to})-[fact]->(to)
  WHERE fact.id IS NOT NULL
  OPTIONAL MATCH (before:Versioned {version: $from, id: from.id})-[old {id: fact.id}]->()
  USING INDEX SEEK before:Versioned(version, id)
  WITH fact, old WHERE old IS NULL OR old.digest <> fact.digest
  RETURN fact.id AS id, old {.*} AS before, fact {.*} AS after
  UNION ALL
  MATCH (from:Versioned {version: $from})-[old]->(to)
  WHERE old.id IS NOT NULL AND NOT EXISTS {
    MATCH (now:Versioned {version: $to, id: from.id})-[{id: old.id}]->()
    USING INDEX SEEK now:Versioned(version, id)
  }
  RETURN old.id AS id, old {.*} AS before, null AS after
}
RETURN id, before, after
ORDER BY id
