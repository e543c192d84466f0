// Body.meetings.count: how many there are of what Body.meetings lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  meeting_body_sort
UNWIND $keys AS key
RETURN key, COUNT { MATCH (meeting:Meeting) WHERE meeting.version = $version AND meeting.bodyId = key } AS total
