// Party: parties by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the party
// @uses  party_version_id
UNWIND $keys AS key
MATCH (party:Party {version: $version, id: key})
RETURN key, party {.*} AS node
