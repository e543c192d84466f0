// Query.organisations: organisations in Danish order.
//
// @param version  int     the published version to read
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the organisation
// @uses  organisation_version_sort
OPTIONAL MATCH (after:Organisation {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (organisation:Organisation)
  WHERE organisation.version = $version AND organisation.sortKey > coalesce(after.sortKey, '')
  RETURN organisation
  ORDER BY organisation.version, organisation.sortKey
  LIMIT $first
}
RETURN organisation {.*} AS node
ORDER BY organisation.sortKey
