// Coverage: the kommuner each body covers, in Danish order, each with its region and the covering fact.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the kommune
// @row   fact     map       the COVERS edge: id, confidence, claims
// @uses  body_version_id
UNWIND $keys AS key
MATCH (:Body {version: $version, id: key})-[covers:COVERS]->(kommune:Kommune)-[:PART_OF]->(region:Region)
RETURN key, kommune {.id, .version, .knownSince, .claims, .name, .fullName, .aliases, .code, .population, .populationYear, .lat, .lon, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node, covers {.*} AS fact
ORDER BY key, kommune.sortKey
