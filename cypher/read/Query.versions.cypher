// Query.versions: every version that was published, newest first.
//
// @param before   int      number of the last row of the page before; null for the first page
// @param first    int      rows, one more than the page
// @row   node     map      the version
// @row   current  boolean  whether readers follow it now
// @uses  version_number
OPTIONAL MATCH (pointer:Pointer {name: 'published'})
MATCH (version:Version)
WHERE $before IS NULL OR version.number < $before
RETURN version {.*} AS node, version.number = pointer.number AS current
ORDER BY version.number DESC
LIMIT $first
