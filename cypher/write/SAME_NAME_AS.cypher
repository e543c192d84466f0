// SAME_NAME_AS: person to a person who may be the same; a suggestion, never a merge. A fact: it has an id and claims.
//
// @param version  int    the version being written
// @param rows     map[]  from and to: the ids of both ends; properties: what the edge carries
// @row   written  int    relationships created; fewer than rows means an end that does not exist
UNWIND $rows AS row
MATCH (from:Person {version: $version, id: row.from})
MATCH (to:Person {version: $version, id: row.to})
CREATE (from)-[fact:SAME_NAME_AS]->(to)
SET fact = row.properties
RETURN count(*) AS written
