// Event: events by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the event
// @uses  event_version_id
UNWIND $keys AS key
MATCH (event:Event {version: $version, id: key})
RETURN key, event {.*} AS node
