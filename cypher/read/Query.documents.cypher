// Query.documents: documents in Danish order.
//
// @param version  int       the published version to read
// @param kinds    string[]  only of these kinds; null for all
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   node     map       the document
// @uses  document_version_sort
OPTIONAL MATCH (after:Document {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (document:Document)
  WHERE document.version = $version AND document.sortKey > coalesce(after.sortKey, '')
    AND ($kinds IS NULL OR document.kind IN $kinds)
  RETURN document
  ORDER BY document.version, document.sortKey
  LIMIT $first
}
RETURN document {.*} AS node
ORDER BY document.sortKey
