// Query.udvalgene.count: how many there are of what Query.udvalgene lists.
//
// @param version  int       the published version to read
// @param region   string    only of this region, by id; null for all
// @param kinds    string[]  only of these kinds; null for all
// @row   total    int       exact
MATCH (body:Udvalg {version: $version})
WHERE ($region IS NULL OR body.regionId = $region) AND ($kinds IS NULL OR body.kind IN $kinds)
RETURN count(body) AS total
