// Recommendation.handedTo: the råd that each recommendation is handed to.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the HANDED_TO edge, the råd in it
// @uses  recommendation_version_id
UNWIND $keys AS key
MATCH (:Recommendation {version: $version, id: key})-[handed:HANDED_TO]->(raad:Sundhedsraad)
RETURN key, handed {.*, sundhedsraad: raad {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: head([(raad)-[:IN_REGION]->(region:Region) | region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}])}} AS node
ORDER BY key, raad.sortKey
