// PART_OF: kommune to its region, professional level to its klynge.
//
// @param version  int    the version being written
// @param rows     map[]  from and to: the ids of both ends
// @row   written  int    relationships created; fewer than rows means an end that does not exist
UNWIND $rows AS row
MATCH (from:Versioned {version: $version, id: row.from})
MATCH (to:Versioned {version: $version, id: row.to})
CREATE (from)-[:PART_OF]->(to)
RETURN count(*) AS written
