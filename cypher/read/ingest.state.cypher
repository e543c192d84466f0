// ingest.state: what an ingest has to know: the published version, all versions, and graphs nobody published.
//
// @row  published  int      number of the version readers see; null before the first
// @row  versions   map[]    number, id, digest, publishedAt, loaded, nodes of each version, oldest first
// @row  stray      int[]    numbers of graphs without a Version node, left by an ingest that was stopped
// @row  foreign    boolean  whether somebody else has nodes with the label Version here
OPTIONAL MATCH (pointer:Pointer {name: 'published'})
WITH pointer.number AS published
CALL () {
  MATCH (version:Version)
  WITH version ORDER BY version.number
  RETURN collect(version {.number, .id, .digest, .publishedAt, .loaded, .nodes}) AS versions
}
CALL () {
  MATCH (node:Region)
  WHERE node:Versioned
  WITH DISTINCT node.version AS number
  WHERE NOT EXISTS { (:Version {number: number, loaded: true}) }
  RETURN collect(number) AS stray
}
CALL () {
  MATCH (version:Version)
  WHERE version.digest IS NULL OR NOT version.number IS :: INTEGER NOT NULL
  RETURN count(*) > 0 AS foreign
}
RETURN published, versions, stray, foreign
