// Query.kommuner: kommuner in Danish order.
//
// @param version         int      the published version to read
// @param region          string   only of this region, by id; null for all
// @param severalKlynger  boolean  true: only kommuner in more than one klynge; false: only in one at most; null: all
// @param after           string   id of the last row of the page before; null for the first page
// @param first           int      rows, one more than the page, so that the page knows whether there is a next
// @row   node            map      the kommune
// @uses  kommune_version_sort
OPTIONAL MATCH (after:Kommune {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (kommune:Kommune)
  WHERE kommune.version = $version AND kommune.sortKey > coalesce(after.sortKey, '')
    AND ($region IS NULL OR kommune.regionId = $region)
    AND ($severalKlynger IS NULL OR $severalKlynger = (COUNT { (kommune)<-[:COVERS]-(:Klynge) } > 1))
  RETURN kommune
  ORDER BY kommune.version, kommune.sortKey
  LIMIT $first
}
MATCH (kommune)-[:PART_OF]->(region:Region)
RETURN kommune {.id, .version, .knownSince, .claims, .name, .fullName, .aliases, .code, .population, .populationYear, .lat, .lon, region: region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId}} AS node
ORDER BY kommune.sortKey
