// ingest.unproven: claims that things and facts of a version name and that do not exist, before it is published.
//
// @param version  int     the version just written
// @row   id       string  of a claim that is named; no row when all exist, at most 10
// @uses  claim_version_id
CALL () {
  MATCH (node:Versioned {version: $version})
  UNWIND node.claims AS claim
  RETURN claim
  UNION ALL
  MATCH (:Versioned {version: $version})-[fact]->()
  UNWIND fact.claims AS claim
  RETURN claim
}
WITH DISTINCT claim
WHERE NOT EXISTS { (:Claim {version: $version, id: claim}) }
RETURN claim AS id
LIMIT 10
