// Paths.length: how long the shortest ways of Query.paths are, where nothing else is asked about them.
//
// @param version  int     the published version to read
// @param from     string  id of a person or body, or one that a merge left behind
// @param to       string  id of another
// @param saidBy   string  only seats that this kind of source tells of: MINUTES; null for all
// @row   length   int     steps; no row where there is no way, or from and to are one
// @uses  former_id_version_id
// @uses  versioned_version_id
OPTIONAL MATCH (fromFormer:FormerId {version: $version, id: $from})
OPTIONAL MATCH (toFormer:FormerId {version: $version, id: $to})
WITH coalesce(fromFormer.to, $from) AS fromId, coalesce(toFormer.to, $to) AS toId
WHERE fromId <> toId
MATCH (one:Versioned {version: $version, id: fromId})
MATCH (other:Versioned {version: $version, id: toId})
MATCH path = shortestPath((one)-[:SAT_IN*1..8]-(other))
WHERE all(fact IN relationships(path) WHERE $saidBy IS NULL OR $saidBy IN fact.saidBy)
RETURN length(path) AS length
