// SAT_IN: person to each body, however many seats; drawn from the memberships. A fact: it has an id and claims.
//
// @param version  int    the version being written
// @param rows     map[]  from and to: the ids of both ends; properties: what the edge carries
// @row   written  int    relationships created; fewer than rows means an end that does not exist
UNWIND $rows AS row
MATCH (from:Person {version: $version, id: row.from})
MATCH (to:Body {version: $version, id: row.to})
CREATE (from)-[fact:SAT_IN]->(to)
SET fact = row.properties
RETURN count(*) AS written
