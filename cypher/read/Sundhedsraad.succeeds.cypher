// Sundhedsraad.succeeds: the bodies that documents say each råd takes over from.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the SUCCEEDED_BY edge, both ends in it
// @uses  body_version_id
UNWIND $keys AS key
MATCH (body:Body)-[succeeded:SUCCEEDED_BY]->(raad:Body:Sundhedsraad {version: $version, id: key})
RETURN key, succeeded {.*, body: body {.*, region: head([(body)-[:IN_REGION]->(region:Region) | region {.*}])}, sundhedsraad: raad {.*, region: head([(raad)-[:IN_REGION]->(region:Region) | region {.*}])}} AS node
ORDER BY key, body.sortKey
