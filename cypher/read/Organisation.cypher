// Organisation: organisations by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the organisation
// @uses  organisation_version_id
UNWIND $keys AS key
MATCH (organisation:Organisation {version: $version, id: key})
RETURN key, organisation {.*} AS node
