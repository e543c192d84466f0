// Query.announcements: what minutes promise and we do not hold.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the announcement
// @uses  announcement_version_sort
OPTIONAL MATCH (after:Announcement {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (announcement:Announcement)
  WHERE announcement.version = $version AND announcement.sortKey > coalesce(after.sortKey, '')
    AND ($body IS NULL OR announcement.bodyId = $body)
  RETURN announcement
  ORDER BY announcement.version, announcement.sortKey
  LIMIT $first
}
RETURN announcement {.*} AS node
ORDER BY announcement.sortKey
