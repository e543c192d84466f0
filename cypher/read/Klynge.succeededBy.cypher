// Klynge.succeededBy: the råd that documents say take over from each klynge.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the SUCCEEDED_BY edge, both ends in it
// @uses  body_version_id
UNWIND $keys AS key
MATCH (body:Body:Klynge {version: $version, id: key})-[succeeded:SUCCEEDED_BY]->(raad:Sundhedsraad)
RETURN key, succeeded {.*, body: body {.*, region: head([(body)-[:IN_REGION]->(region:Region) | region {.*}])}, sundhedsraad: raad {.*, region: head([(raad)-[:IN_REGION]->(region:Region) | region {.*}])}} AS node
ORDER BY key, raad.sortKey
