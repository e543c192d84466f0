// Announcement: announcements by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the announcement
// @uses  announcement_version_id
UNWIND $keys AS key
MATCH (announcement:Announcement {version: $version, id: key})
RETURN key, announcement {.*} AS node
