// sweep: removes a batch of one version's nodes, with their relationships.
//
// Its regions go last: ingest.state knows by them that there is a graph, so what a killed run leaves is found by the next.
//
// @param version  int      the version to remove
// @param last     boolean  whether the regions go, or all else
// @param limit    int      nodes in one transaction
// @row   removed  int      nodes removed; 0 when none is left
MATCH (node:Versioned|SeatTally)
WHERE node.version = $version AND node:Region = $last
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed
