// Document.claims.count: how many there are of what Document.claims lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  document_version_id
UNWIND $keys AS key
MATCH (document:Document {version: $version, id: key})
RETURN key, COUNT { (document)<-[:FROM]-() } AS total
