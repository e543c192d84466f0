// Theme: themes by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the theme
// @uses  theme_version_id
UNWIND $keys AS key
MATCH (theme:Theme {version: $version, id: key})
RETURN key, theme {.*} AS node
