// FROM: claim to the document that says so.
//
// @param version  int    the version being written
// @param rows     map[]  from and to: the ids of both ends
// @row   written  int    relationships created; fewer than rows means an end that does not exist
UNWIND $rows AS row
MATCH (from:Claim {version: $version, id: row.from})
MATCH (to:Document {version: $version, id: row.to})
CREATE (from)-[:FROM]->(to)
RETURN count(*) AS written
