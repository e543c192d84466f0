// Query.disagreements.count: how many there are of what Query.disagreements lists.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @row   total    int     exact
MATCH (disagreement:Disagreement {version: $version})
WHERE ($body IS NULL OR disagreement.bodyId = $body)
RETURN count(disagreement) AS total
