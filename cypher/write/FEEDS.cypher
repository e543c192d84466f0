// FEEDS: klynge to each sundhedsråd that takes over some of its kommuner; derived from COVERS. A fact: it has an id and claims.
//
// @param version  int    the version being written
// @param rows     map[]  from and to: the ids of both ends; properties: what the edge carries
// @row   written  int    relationships created; fewer than rows means an end that does not exist
UNWIND $rows AS row
MATCH (from:Body:Klynge {version: $version, id: row.from})
MATCH (to:Body:Sundhedsraad {version: $version, id: row.to})
CREATE (from)-[fact:FEEDS]->(to)
SET fact = row.properties
RETURN count(*) AS written
