// Succession: what documents say takes over from a body, by the id of the edge.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the SUCCEEDED_BY edge, both ends in it
// @uses  succeeded_by_version_id
UNWIND $keys AS key
MATCH (body:Body)-[succeeded:SUCCEEDED_BY {version: $version, id: key}]->(raad:Sundhedsraad)
RETURN key, succeeded {.*, body: body {.*, region: head([(body)-[:IN_REGION]->(region:Region) | region {.*}])}, sundhedsraad: raad {.*, region: head([(raad)-[:IN_REGION]->(region:Region) | region {.*}])}} AS node
