// Disagreement: disagreements by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the disagreement
// @uses  disagreement_version_id
UNWIND $keys AS key
MATCH (disagreement:Disagreement {version: $version, id: key})
RETURN key, disagreement {.*} AS node
