// Udvalg: the other bodies: committees and professional levels of one version.
//
// @param rows  map[]  the properties of each node, with version, digest and knownSince
UNWIND $rows AS row
CREATE (node:Versioned:Body:Udvalg)
SET node = row
