// Query.kommuner.count: how many there are of what Query.kommuner lists.
//
// @param version         int      the published version to read
// @param region          string   only of this region, by id; null for all
// @param severalKlynger  boolean  true: only kommuner in more than one klynge; false: only in one at most; null: all
// @row   total           int      exact
MATCH (kommune:Kommune {version: $version})
WHERE ($region IS NULL OR kommune.regionId = $region) AND ($severalKlynger IS NULL OR $severalKlynger = (COUNT { (kommune)<-[:COVERS]-(:Klynge) } > 1))
RETURN count(kommune) AS total
