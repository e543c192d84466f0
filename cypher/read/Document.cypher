// Document: documents by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the document
// @uses  document_version_id
UNWIND $keys AS key
MATCH (document:Document {version: $version, id: key})
RETURN key, document {.*} AS node
