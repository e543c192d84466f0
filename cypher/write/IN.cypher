// IN: membership to its body.
//
// @param version  int    the version being written
// @param rows     map[]  from and to: the ids of both ends
// @row   written  int    relationships created; fewer than rows means an end that does not exist
UNWIND $rows AS row
MATCH (from:Membership {version: $version, id: row.from})
MATCH (to:Body {version: $version, id: row.to})
CREATE (from)-[:IN]->(to)
RETURN count(*) AS written
