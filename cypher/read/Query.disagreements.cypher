// Query.disagreements: where sources disagree, with each other or within themselves.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the disagreement
// @uses  disagreement_version_sort
OPTIONAL MATCH (after:Disagreement {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (disagreement:Disagreement)
  WHERE disagreement.version = $version AND disagreement.sortKey > coalesce(after.sortKey, '')
    AND ($body IS NULL OR disagreement.bodyId = $body)
  RETURN disagreement
  ORDER BY disagreement.version, disagreement.sortKey
  LIMIT $first
}
RETURN disagreement {.*} AS node
ORDER BY disagreement.sortKey
