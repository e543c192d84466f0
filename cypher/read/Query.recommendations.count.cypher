// Query.recommendations.count: how many there are of what Query.recommendations lists.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param theme    string  only about this theme, by id; null for all
// @row   total    int     exact
MATCH (recommendation:Recommendation {version: $version})
WHERE ($body IS NULL OR recommendation.bodyId = $body) AND ($theme IS NULL OR EXISTS { (recommendation)-[:ABOUT]->(:Theme {id: $theme}) })
RETURN count(recommendation) AS total
