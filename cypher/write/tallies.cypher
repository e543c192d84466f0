// tallies: how many memberships each body has in each role, as steps over the days; drawn from the memberships.
//
// @param rows     map[]  properties: version, bodyId, role, total, current, steps
// @row   written  int    nodes created
UNWIND $rows AS row
CREATE (tally:SeatTally)
SET tally = row.properties
RETURN count(*) AS written
