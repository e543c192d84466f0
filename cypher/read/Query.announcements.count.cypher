// Query.announcements.count: how many there are of what Query.announcements lists.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @row   total    int     exact
MATCH (announcement:Announcement {version: $version})
WHERE ($body IS NULL OR announcement.bodyId = $body)
RETURN count(announcement) AS total
