// Body.memberships.tally: how many memberships a body has in each role, and how many of them were held on $day: as Body.memberships.count says it, and read in as many steps as there are roles, however long the list.
//
// @param version  int     the published version to read
// @param keys     string[]  ids
// @param day      string  ISO 8601 day that held is about; null for none
// @row   key      string  which of $keys the row answers
// @row   role     string  a role that anybody has there
// @row   total    int     memberships with the role
// @row   current  int     those of them on the newest complete list of the body, or seen later
// @row   step     string  "2026-04-28 12 3": since that day twelve were certainly held and three certainly not; null without a day
// @uses  seat_tally_version_body_role
UNWIND $keys AS key
MATCH (tally:SeatTally)
WHERE tally.version = $version AND tally.bodyId = key AND tally.role IS NOT NULL
RETURN key, tally.role AS role, tally.total AS total, tally.current AS current,
  [step IN tally.steps WHERE step <= $day + '~'][-1] AS step
