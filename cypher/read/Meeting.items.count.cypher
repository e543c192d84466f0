// Meeting.items.count: how many there are of what Meeting.items lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  agenda_item_meeting_sort
UNWIND $keys AS key
RETURN key, COUNT { MATCH (item:AgendaItem) WHERE item.version = $version AND item.meetingId = key } AS total
