// Query.version: the published version; or one by number, or the one that was published at an instant.
//
// @param number   int      number of a version; null
// @param instant  string   ISO 8601 instant, UTC; null
// @row   node     map      the version
// @row   current  boolean  whether readers follow it now
// @uses  version_number
MATCH (pointer:Pointer {name: 'published'})
MATCH (version:Version)
WHERE CASE
  WHEN $number IS NOT NULL THEN version.number = $number
  WHEN $instant IS NOT NULL THEN version.publishedAt <= $instant
  ELSE version.number = pointer.number
END
RETURN version {.*} AS node, version.number = pointer.number AS current
ORDER BY version.number DESC
LIMIT 1
