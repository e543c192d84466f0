// ingest.unshared: klynger of a version whose shares do not sum to 1, before it is published.
//
// @param version  int     the version just written
// @row   id       string  of a klynge; no row when all sum to 1, at most 10
MATCH (klynge:Klynge {version: $version})-[feeds:FEEDS]->()
WITH klynge, sum(feeds.kommuneShare) AS share
WHERE abs(share - 1) > 0.000001
RETURN klynge.id AS id
LIMIT 10
