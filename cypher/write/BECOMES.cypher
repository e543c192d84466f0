// BECOMES: region to the region that follows it.
//
// @param version  int    the version being written
// @param rows     map[]  from and to: the ids of both ends
// @row   written  int    relationships created; fewer than rows means an end that does not exist
UNWIND $rows AS row
MATCH (from:Region {version: $version, id: row.from})
MATCH (to:Region {version: $version, id: row.to})
CREATE (from)-[:BECOMES]->(to)
RETURN count(*) AS written
