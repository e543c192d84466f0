// ingest.state: what an ingest has to know: the published version, all versions, and graphs nobody published.
//
// @row  published  int      number of the version readers see; null before the first
// @row  versions   map[]    number, id, digest, loaded, nodes of each version, oldest first
// @row  stray      int[]    numbers of graphs without a Version node, left by an ingest that was stopped
OPTIONAL MATCH (pointer:Pointer {name: 'published'})
WITH pointer.number AS published
CALL () {
  MATCH (version:Version)
  WITH version ORDER BY version.number
  RETURN collect(version {.number, .id, .digest, .loaded, .nodes}) AS versions
}
CALL () {
  MATCH (node:Region)
  WITH DISTINCT node.version AS number
  WHERE NOT EXISTS { (:Version {number: number, loaded: true}) }
  RETURN collect(number) AS stray
}
RETURN published, versions, stray
