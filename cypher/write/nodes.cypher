// nodes: things of one version, of any label.
//
// @param rows     map[]  labels: what the node is, Versioned left out; properties: all it carries, with version, digest and knownSince
// @row   written  int    nodes created
UNWIND $rows AS row
CREATE (node:Versioned:$(row.labels))
SET node = row.properties
RETURN count(*) AS written
