// IN_REGION: body to its region.
//
// @param version  int    the version being written
// @param rows     map[]  from and to: the ids of both ends
// @row   written  int    relationships created; fewer than rows means an end that does not exist
UNWIND $rows AS row
MATCH (from:Body {version: $version, id: row.from})
MATCH (to:Region {version: $version, id: row.to})
CREATE (from)-[:IN_REGION]->(to)
RETURN count(*) AS written
