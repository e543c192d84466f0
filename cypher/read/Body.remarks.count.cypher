// Body.remarks.count: how many there are of what Body.remarks lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  remark_body_sort
UNWIND $keys AS key
RETURN key, COUNT { MATCH (remark:Remark) WHERE remark.version = $version AND remark.bodyId = key } AS total
