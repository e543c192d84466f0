// Initiative.themes: the themes of each initiative, in Danish order.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the theme
// @uses  initiative_version_id
UNWIND $keys AS key
MATCH (:Initiative {version: $version, id: key})-[:ABOUT]->(theme:Theme)
RETURN key, theme {.*} AS node
ORDER BY key, theme.sortKey
