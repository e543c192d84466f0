// Query.themes: themes in Danish order.
//
// @param version  int     the published version to read
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the theme
// @uses  theme_version_sort
OPTIONAL MATCH (after:Theme {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (theme:Theme)
  WHERE theme.version = $version AND theme.sortKey > coalesce(after.sortKey, '')
  RETURN theme
  ORDER BY theme.version, theme.sortKey
  LIMIT $first
}
RETURN theme {.*} AS node
ORDER BY theme.sortKey
