// Flow: links from klynge to råd, by id.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the flow, its neighbours in it
// @uses  feeds_version_id
UNWIND $keys AS key
MATCH (klynge:Klynge)-[feeds:FEEDS {version: $version, id: key}]->(raad:Sundhedsraad)
MATCH (klynge)-[:IN_REGION]->(klyngeRegion:Region), (raad)-[:IN_REGION]->(raadRegion:Region)
RETURN key, feeds {
  .*,
  klynge: klynge {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: klyngeRegion {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}},
  sundhedsraad: raad {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: raadRegion {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}},
  kommuner: COLLECT { UNWIND feeds.kommuneIds AS id MATCH (kommune:Kommune {version: $version, id: id})-[:PART_OF]->(region:Region) WITH kommune, region ORDER BY kommune.sortKey RETURN kommune {.id, .version, .knownSince, .claims, .name, .fullName, .aliases, .code, .population, .populationYear, .lat, .lon, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} }
} AS node
