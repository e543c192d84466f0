// Query.documents.count: how many there are of what Query.documents lists.
//
// @param version  int       the published version to read
// @param kinds    string[]  only of these kinds; null for all
// @row   total    int       exact
MATCH (document:Document {version: $version})
WHERE ($kinds IS NULL OR document.kind IN $kinds)
RETURN count(document) AS total
