// FormerId: ids that once named a person, and the id that names that person now of one version.
//
// @param rows  map[]  the properties of each node, with version, digest and knownSince
UNWIND $rows AS row
CREATE (node:Versioned:FormerId)
SET node = row
