// AgendaItem.themes: the themes of each item of the agenda, in Danish order.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the theme
// @uses  agenda_item_version_id
UNWIND $keys AS key
MATCH (:AgendaItem {version: $version, id: key})-[:ABOUT]->(theme:Theme)
RETURN key, theme {.*} AS node
ORDER BY key, theme.sortKey
