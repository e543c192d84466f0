// AgendaItem.remarks.count: how many there are of what AgendaItem.remarks lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  remark_item_sort
UNWIND $keys AS key
RETURN key, COUNT { MATCH (remark:Remark) WHERE remark.version = $version AND remark.itemId = key } AS total
