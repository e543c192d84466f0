// edges: relationships of one version, of any type. A fact's carry properties, an id and claims among them.
//
// @param version  int     the version being written
// @param rows     map[]   type; from and to: the ids of both ends; properties: what the edge carries, empty where it only connects
// @row   type     string  a type of $rows
// @row   written  int     relationships created; fewer than rows of the type means an end that does not exist
// @uses  versioned_version_id  unique constraint in schema/graph.cypher
UNWIND $rows AS row
MATCH (from:Versioned {version: $version, id: row.from})
MATCH (to:Versioned {version: $version, id: row.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
RETURN row.type AS type, count(*) AS written
