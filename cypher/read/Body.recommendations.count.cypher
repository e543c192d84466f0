// Body.recommendations.count: how many there are of what Body.recommendations lists.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   total    int       exact
// @uses  recommendation_body_sort
UNWIND $keys AS key
RETURN key, COUNT { MATCH (recommendation:Recommendation) WHERE recommendation.version = $version AND recommendation.bodyId = key } AS total
