// Claim: the claims: one statement of one source each of one version.
//
// @param rows  map[]  the properties of each node, with version, digest and knownSince
UNWIND $rows AS row
CREATE (node:Versioned:Claim)
SET node = row
