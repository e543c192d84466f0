// Query.meetings.count: how many there are of what Query.meetings lists.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param from     string  ISO 8601 day: only on it or later; null for all
// @param to       string  ISO 8601 day: only on it or earlier; null for all
// @row   total    int     exact
MATCH (meeting:Meeting {version: $version})
WHERE ($body IS NULL OR meeting.bodyId = $body) AND ($from IS NULL OR meeting.heldOn >= $from) AND ($to IS NULL OR meeting.heldOn <= $to)
RETURN count(meeting) AS total
