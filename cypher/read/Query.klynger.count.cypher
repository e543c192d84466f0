// Query.klynger.count: how many there are of what Query.klynger lists.
//
// @param version  int      the published version to read
// @param region   string   only of this region, by id; null for all
// @param split    boolean  true: only klynger whose kommuner go to several råd; false: only to one; null: all
// @row   total    int      exact
MATCH (body:Klynge {version: $version})
WHERE ($region IS NULL OR body.regionId = $region) AND ($split IS NULL OR $split = (COUNT { (body)-[:FEEDS]->() } > 1))
RETURN count(body) AS total
