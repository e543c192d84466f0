// Kommune: kommuner by id, each with its region.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the kommune, its region in it
// @uses  kommune_version_id
UNWIND $keys AS key
MATCH (kommune:Kommune {version: $version, id: key})-[:PART_OF]->(region:Region)
RETURN key, kommune {.id, .version, .knownSince, .claims, .name, .fullName, .aliases, .code, .population, .populationYear, .lat, .lon, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node
