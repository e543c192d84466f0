// Sundhedsraad.receivedRecommendations.count: how many there are of what Sundhedsraad.receivedRecommendations lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  body_version_id
UNWIND $keys AS key
RETURN key, COUNT { MATCH (:Recommendation)-[:HANDED_TO]->(:Body:Sundhedsraad {version: $version, id: key}) } AS total
