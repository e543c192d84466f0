// ingest.nodes: how many nodes of each label a version holds, before it is published.
//
// @param version  int     the version just written
// @row   name     string  the label that says what the node is
// @row   count    int     nodes that bear it
MATCH (node:Versioned {version: $version})
RETURN [label IN labels(node) WHERE NOT label IN ['Versioned', 'Body']][0] AS name, count(*) AS count
