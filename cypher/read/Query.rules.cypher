// Query.rules: rules that minutes state.
//
// @param version  int     the published version to read
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the rule
// @uses  rule_version_sort
OPTIONAL MATCH (after:Rule {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (rule:Rule)
  WHERE rule.version = $version AND rule.sortKey > coalesce(after.sortKey, '')
  RETURN rule
  ORDER BY rule.version, rule.sortKey
  LIMIT $first
}
RETURN rule {.*} AS node
ORDER BY rule.sortKey
