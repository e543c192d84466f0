// Membership: memberships by id, each with person, party, body and what it represents.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the membership, its neighbours in it
// @uses  membership_version_id
UNWIND $keys AS key
MATCH (membership:Membership {version: $version, id: key})
MATCH (person:Person)-[:HOLDS]->(membership)-[:IN]->(body:Body)-[:IN_REGION]->(region:Region)
OPTIONAL MATCH (membership)-[:FOR]->(party:Party)
OPTIONAL MATCH (membership)-[:REPRESENTS]->(represents)
RETURN key, membership {.*, person: person {.*}, party: party {.*}, body: body {.*, region: region {.*}}, represents: represents {.*, region: head([(represents)-[:PART_OF]->(part:Region) | part {.*}])}, partyInMinutes: head(COLLECT { MATCH (minuted:Party {version: $version, id: membership.partyInMinutesId}) RETURN minuted {.*} })} AS node
