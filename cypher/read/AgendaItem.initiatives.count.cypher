// AgendaItem.initiatives.count: how many there are of what AgendaItem.initiatives lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  initiative_item_sort
UNWIND $keys AS key
RETURN key, COUNT { MATCH (initiative:Initiative) WHERE initiative.version = $version AND initiative.itemId = key } AS total
