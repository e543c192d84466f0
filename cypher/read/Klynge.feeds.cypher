// Klynge.feeds: the råd each klynge feeds, largest share first, with both bodies and the shared kommuner.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param kommuner  boolean   true: with the kommuner that both cover
// @param covered  boolean   true: with what each råd covers, as Coverage has it
// @row   key      string    which of $keys the row answers
// @row   node     map       the flow, its neighbours in it
// @row   covers   map[]     the rows of Coverage of the råd: node and fact; empty unless asked for
// @uses  body_version_id
UNWIND $keys AS key
MATCH (klynge:Body:Klynge {version: $version, id: key})-[feeds:FEEDS]->(raad:Sundhedsraad)
MATCH (klynge)-[:IN_REGION]->(klyngeRegion:Region), (raad)-[:IN_REGION]->(raadRegion:Region)
RETURN key, feeds {
  .*,
  klynge: klynge {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: klyngeRegion {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}},
  sundhedsraad: raad {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: raadRegion {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}},
  kommuner: COLLECT { WITH feeds WHERE $kommuner UNWIND feeds.kommuneIds AS id MATCH (kommune:Kommune {version: $version, id: id})-[:PART_OF]->(region:Region) WITH kommune, region ORDER BY kommune.sortKey RETURN kommune {.id, .version, .knownSince, .claims, .name, .fullName, .aliases, .code, .population, .populationYear, .lat, .lon, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} }
} AS node, COLLECT {
  WITH raad WHERE $covered
  MATCH (raad)-[covers:COVERS]->(kommune:Kommune)-[:PART_OF]->(region:Region)
  WITH kommune, covers, region ORDER BY kommune.sortKey
  RETURN {node: kommune {.id, .version, .knownSince, .claims, .name, .fullName, .aliases, .code, .population, .populationYear, .lat, .lon, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}}, fact: covers {.*}}
} AS covers
ORDER BY key, feeds.kommuneShare DESC, feeds.id
