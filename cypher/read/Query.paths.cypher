// Query.paths: every shortest way from one person or body to another, by who sat where: never through a party, a place or a document.
//
// @param version  int       the published version to read
// @param from     string    id of a person or body
// @param to       string    id of another
// @param saidBy   string    only seats that this kind of source tells of: MINUTES; null for all
// @param first    int       ways, one more than are shown
// @row   ids      string[]  persons and bodies on the way, both ends included
// @row   facts    map[]     between each two of them: the SAT_IN, with the ids of its memberships
// @uses  versioned_version_id
MATCH (one:Versioned {version: $version, id: $from})
MATCH (other:Versioned {version: $version, id: $to})
MATCH path = allShortestPaths((one)-[:SAT_IN*1..8]-(other))
WHERE all(fact IN relationships(path) WHERE $saidBy IS NULL OR $saidBy IN fact.saidBy)
RETURN [node IN nodes(path) | node.id] AS ids, [fact IN relationships(path) | fact {.id, .membershipIds}] AS facts
ORDER BY ids
LIMIT $first
