// Meeting.initiatives.count: how many there are of what Meeting.initiatives lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  initiative_meeting_sort
UNWIND $keys AS key
RETURN key, COUNT { MATCH (initiative:Initiative) WHERE initiative.version = $version AND initiative.meetingId = key } AS total
