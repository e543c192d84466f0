// Theme.remarks.count: how many there are of what Theme.remarks lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  theme_version_id
UNWIND $keys AS key
RETURN key, COUNT { MATCH (:Theme {version: $version, id: key})<-[:ABOUT]-(remark:Remark) } AS total
