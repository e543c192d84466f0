// Query.regioner: regions in Danish order.
//
// @param version  int     the published version to read
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the region
// @uses  region_version_sort
OPTIONAL MATCH (after:Region {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (region:Region)
  WHERE region.version = $version AND region.sortKey > coalesce(after.sortKey, '')
  RETURN region
  ORDER BY region.version, region.sortKey
  LIMIT $first
}
RETURN region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId} AS node
ORDER BY region.sortKey
