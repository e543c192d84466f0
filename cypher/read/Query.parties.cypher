// Query.parties: parties and local lists in Danish order.
//
// @param version  int       the published version to read
// @param kinds    string[]  only of these kinds; null for all
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   node     map       the party
// @uses  party_version_sort
OPTIONAL MATCH (after:Party {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (party:Party)
  WHERE party.version = $version AND party.sortKey > coalesce(after.sortKey, '')
    AND ($kinds IS NULL OR party.kind IN $kinds)
  RETURN party
  ORDER BY party.version, party.sortKey
  LIMIT $first
}
RETURN party {.*} AS node
ORDER BY party.sortKey
