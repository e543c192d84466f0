// sweep: removes a batch of one version's nodes, with their relationships.
//
// @param version  int  the version to remove
// @param limit    int  nodes in one transaction
// @row   removed  int  nodes removed; 0 when none is left
MATCH (node:Versioned {version: $version})
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed
