// Query.coverage.count: how many there are of what Query.coverage lists.
//
// @param version  int       the published version to read
// @param kinds    string[]  only these kinds of body
// @param body     string    only this body, by id; null for all
// @row   total    int       exact
MATCH (body:Body {version: $version})
WHERE body.kind IN $kinds AND ($body IS NULL OR body.id = $body)
RETURN count(body) AS total
