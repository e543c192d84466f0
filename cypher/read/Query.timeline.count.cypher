// Query.timeline.count: how many there are of what Query.timeline lists.
//
// @param version  int     the published version to read
// @param from     string  ISO 8601 day: only on it or later; null for all
// @param to       string  ISO 8601 day: only on it or earlier; null for all
// @row   total    int     exact
MATCH (event:Event {version: $version})
WHERE ($from IS NULL OR event.date >= left($from, size(event.date))) AND ($to IS NULL OR event.date <= left($to, size(event.date)))
RETURN count(event) AS total
