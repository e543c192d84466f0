// Query.timeline: events by date; a month or a year overlaps what it holds.
//
// @param version  int     the published version to read
// @param from     string  ISO 8601 day: only on it or later; null for all
// @param to       string  ISO 8601 day: only on it or earlier; null for all
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the event
// @uses  event_version_sort
OPTIONAL MATCH (after:Event {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (event:Event)
  WHERE event.version = $version AND event.sortKey > coalesce(after.sortKey, '')
    AND ($from IS NULL OR event.date >= left($from, size(event.date)))
    AND ($to IS NULL OR event.date <= left($to, size(event.date)))
  RETURN event
  ORDER BY event.version, event.sortKey
  LIMIT $first
}
RETURN event {.*} AS node
ORDER BY event.sortKey
