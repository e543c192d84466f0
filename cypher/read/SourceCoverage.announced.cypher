// SourceCoverage.announced: what minutes of each body promise and we do not hold.
//
// @param version  int       the published version to read
// @param keys     string[]  ids of bodies
// @row   key      string    which of $keys the row answers
// @row   node     map       the announcement
// @uses  body_version_id
UNWIND $keys AS key
MATCH (announcement:Announcement)-[:CONCERNS]->(:Body {version: $version, id: key})
RETURN key, announcement {.*} AS node
ORDER BY key, announcement.sortKey
