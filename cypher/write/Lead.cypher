// Lead: the leads: perhaps moved on, never a fact of one version.
//
// @param rows  map[]  the properties of each node, with version, digest and knownSince
UNWIND $rows AS row
CREATE (node:Versioned:Lead)
SET node = row
