// Query.sundhedsraadene.count: how many there are of what Query.sundhedsraadene lists.
//
// @param version  int      the published version to read
// @param region   string   only of this region, by id; null for all
// @param merged   boolean  true: only råd that several klynger feed; false: only one; null: all
// @row   total    int      exact
MATCH (body:Sundhedsraad {version: $version})
WHERE ($region IS NULL OR body.regionId = $region) AND ($merged IS NULL OR $merged = (COUNT { (body)<-[:FEEDS]-() } > 1))
RETURN count(body) AS total
