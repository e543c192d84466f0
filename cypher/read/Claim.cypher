// Claim: claims by id, each with its document.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the claim, its document in it
// @uses  claim_version_id
UNWIND $keys AS key
MATCH (claim:Claim {version: $version, id: key})-[:FROM]->(document:Document)
RETURN key, claim {.*, document: document {.*}} AS node
