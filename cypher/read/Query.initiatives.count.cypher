// Query.initiatives.count: how many there are of what Query.initiatives lists.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param theme    string  only about this theme, by id; null for all
// @row   total    int     exact
MATCH (initiative:Initiative {version: $version})
WHERE ($body IS NULL OR initiative.bodyId = $body) AND ($theme IS NULL OR EXISTS { (initiative)-[:ABOUT]->(:Theme {id: $theme}) })
RETURN count(initiative) AS total
