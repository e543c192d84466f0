// lookup.fact: a fact that is a relationship and is reached from its ends: who covers what, who sat where, whose name is like whose.
//
// @param version  int       the published version to read
// @param id       string    id of the fact
// @row   id       string    its id
// @row   from     string    name of the thing it leads from
// @row   to       string    name of the thing it leads to
// @row   claims   string[]  ids of the claims that say so
// @uses  covers_version_id
// @uses  sat_in_version_id
// @uses  same_name_as_version_id
CALL () {
  MATCH (from:Versioned)-[fact:COVERS {version: $version, id: $id}]->(to)
  RETURN from, fact, to
  UNION ALL
  MATCH (from:Versioned)-[fact:SAT_IN {version: $version, id: $id}]->(to)
  RETURN from, fact, to
  UNION ALL
  MATCH (from:Versioned)-[fact:SAME_NAME_AS {version: $version, id: $id}]->(to)
  RETURN from, fact, to
}
RETURN fact.id AS id, from.name AS from, to.name AS to, fact.claims AS claims
