// ingest.edges: how many relationships of each type a version holds, before it is published.
//
// @param version   int     the version just written
// @row   name      string  type
// @row   count     int     relationships of the type
// @row   crossing  int     those of them that lead to another version: must be 0
MATCH (:Versioned {version: $version})-[edge]->(to)
RETURN type(edge) AS name, count(*) AS count, sum(CASE WHEN to.version = $version THEN 0 ELSE 1 END) AS crossing
