// Region: the regions of one version.
//
// @param rows  map[]  the properties of each node, with version, digest and knownSince
UNWIND $rows AS row
CREATE (node:Versioned:Region)
SET node = row
