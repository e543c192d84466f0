// Rule.comparison: the members of each klynge's newest list, with what tells whether they sit on the regional council.
//
// @param version    int      the published version to read
// @param inMinutes  boolean  true: only what minutes say
// @row   klynge     map      the klynge
// @row   members    map[]    person, side, elected, office; elsewhere: seats of the same person elsewhere; claims of the office
// @uses  klynge_version_sort
// @uses  membership_body_sort
MATCH (klynge:Klynge {version: $version})-[:IN_REGION]->(region:Region)
WITH klynge, region
ORDER BY klynge.sortKey
RETURN klynge {.id, .version, .knownSince, .claims, .name, .aliases, .kind, .hospitals, .validFrom, .validTo, .preparatoryFrom, .regionalSeats, .municipalSeats, .website, .agendaUrl, .klyngeId, .note, .listAsOf, .listLastDay, .listDocumentId, .listDoubt, .listDoubtEn, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS klynge, COLLECT {
  MATCH (person:Person)-[:HOLDS]->(membership:Membership)
  WHERE membership.version = $version AND membership.bodyId = klynge.id AND membership.current
    AND (NOT $inMinutes OR 'MINUTES' IN membership.saidBy)
  WITH person, membership
  ORDER BY membership.sortKey
  RETURN {
    person: person {.id, .version, .knownSince, .claims, .name, .names, .joins},
    side: membership.side,
    elected: CASE WHEN $inMinutes THEN membership.electedInMinutes ELSE membership.elected END,
    office: CASE WHEN $inMinutes THEN membership.officeInMinutes ELSE membership.office END,
    lastObserved: membership.lastObserved,
    claims: COLLECT {
      UNWIND membership.claims AS id
      MATCH (claim:Claim {version: $version, id: id})
      WHERE claim.property = 'office'
      RETURN id
    },
    naming: COLLECT {
      UNWIND membership.claims AS id
      MATCH (claim:Claim {version: $version, id: id})
      WHERE claim.property = 'person'
      RETURN id
    },
    elsewhere: COLLECT {
      MATCH (person)-[:HOLDS]->(other:Membership)
      WHERE other.id <> membership.id AND other.office STARTS WITH 'regionsråd' AND NOT $inMinutes
      RETURN {
        observedOn: other.observedOn,
        claims: COLLECT {
          UNWIND other.claims AS id
          MATCH (claim:Claim {version: $version, id: id})
          WHERE claim.property = 'office'
          RETURN id
        }
      }
    }
  }
} AS members
