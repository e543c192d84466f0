// Region: regions by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the region
// @uses  region_version_id
UNWIND $keys AS key
MATCH (region:Region {version: $version, id: key})
RETURN key, region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId} AS node
