// Rule: rules by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the rule
// @uses  rule_version_id
UNWIND $keys AS key
MATCH (rule:Rule {version: $version, id: key})
RETURN key, rule {.*} AS node
