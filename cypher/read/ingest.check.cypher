// ingest.check: what a version holds before it is published.
//
// @param version    int       the version just written
// @row   nodes      map       nodes by their own label
// @row   edges      map[]     type and count of its relationships
// @row   crossing   int       relationships to another version: must be 0
// @row   unproven   string[]  ids of claims that things and facts name and that do not exist, at most 10
// @row   unshared   string[]  ids of klynger whose shares do not sum to 1, at most 10
CALL () {
  MATCH (node:Versioned {version: $version})
  WITH [label IN labels(node) WHERE NOT label IN ['Versioned', 'Body']][0] AS label, count(*) AS count
  RETURN collect({label: label, count: count}) AS nodes
}
CALL () {
  MATCH (from:Versioned {version: $version})-[edge]->(to)
  WITH type(edge) AS type, count(*) AS count, sum(CASE WHEN to.version = $version THEN 0 ELSE 1 END) AS out
  RETURN collect({type: type, count: count}) AS edges, sum(out) AS crossing
}
CALL () {
  CALL () {
    MATCH (node:Versioned {version: $version}) UNWIND node.claims AS claim RETURN DISTINCT claim
    UNION
    MATCH (:Versioned {version: $version})-[fact:COVERS|FEEDS|SAT_IN]->() UNWIND fact.claims AS claim RETURN DISTINCT claim
  }
  WITH DISTINCT claim
  WHERE NOT EXISTS { (:Claim {version: $version, id: claim}) }
  RETURN collect(claim)[..10] AS unproven
}
CALL () {
  MATCH (klynge:Klynge {version: $version})-[feeds:FEEDS]->()
  WITH klynge, sum(feeds.kommuneShare) AS share
  WHERE abs(share - 1) > 0.000001
  RETURN collect(klynge.id)[..10] AS unshared
}
RETURN nodes, edges, crossing, unproven, unshared
