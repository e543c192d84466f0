// Mention: names that are no person by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the mention
// @uses  mention_version_id
UNWIND $keys AS key
MATCH (mention:Mention {version: $version, id: key})
RETURN key, mention {.*} AS node
