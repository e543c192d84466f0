// SourceCoverage.lists: when members of each body were seen, and how many then.
//
// @param version  int       the published version to read
// @param keys     string[]  ids of bodies
// @row   key      string    which of $keys the row answers
// @row   asOf     string    a day, half year, year or span, as the list has it
// @row   members  int       persons
// @uses  membership_body_sort
UNWIND $keys AS key
MATCH (membership:Membership)
WHERE membership.version = $version AND membership.bodyId = key
UNWIND membership.observedOn AS asOf
RETURN key, asOf, count(DISTINCT membership.personId) AS members
ORDER BY key, asOf
