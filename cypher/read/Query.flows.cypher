// Query.flows: every link from a klynge to a råd, in the order of klynger; at most 22 × 17.
//
// @param version  int  the published version to read
// @row   node     map  the flow, its neighbours in it
// @uses  klynge_version_sort
MATCH (klynge:Klynge {version: $version})-[feeds:FEEDS]->(raad:Sundhedsraad)
MATCH (klynge)-[:IN_REGION]->(klyngeRegion:Region), (raad)-[:IN_REGION]->(raadRegion:Region)
RETURN feeds {
  .*,
  klynge: klynge {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: klyngeRegion {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}},
  sundhedsraad: raad {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: raadRegion {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}},
  kommuner: COLLECT { UNWIND feeds.kommuneIds AS id MATCH (kommune:Kommune {version: $version, id: id})-[:PART_OF]->(region:Region) WITH kommune, region ORDER BY kommune.sortKey RETURN kommune {.id, .version, .knownSince, .claims, .name, .fullName, .aliases, .code, .population, .populationYear, .lat, .lon, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} }
} AS node
ORDER BY klynge.sortKey, feeds.kommuneShare DESC, raad.sortKey
