// Recommendation.handedTo: the råd that each recommendation is handed to.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the HANDED_TO edge, the råd in it
// @uses  recommendation_version_id
UNWIND $keys AS key
MATCH (:Recommendation {version: $version, id: key})-[handed:HANDED_TO]->(raad:Sundhedsraad)
RETURN key, handed {.*, sundhedsraad: raad {.*, region: head([(raad)-[:IN_REGION]->(region:Region) | region {.*}])}} AS node
ORDER BY key, raad.sortKey
