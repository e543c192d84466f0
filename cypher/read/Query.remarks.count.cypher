// Query.remarks.count: how many there are of what Query.remarks lists.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param person   string  only by this person, by id; null for all
// @param theme    string  only about this theme, by id; null for all
// @row   total    int     exact
MATCH (remark:Remark {version: $version})
WHERE ($body IS NULL OR remark.bodyId = $body) AND ($person IS NULL OR remark.byId = $person) AND ($theme IS NULL OR EXISTS { (remark)-[:ABOUT]->(:Theme {id: $theme}) })
RETURN count(remark) AS total
