// Query.parties.count: how many there are of what Query.parties lists.
//
// @param version  int       the published version to read
// @param kinds    string[]  only of these kinds; null for all
// @row   total    int       exact
MATCH (party:Party {version: $version})
WHERE ($kinds IS NULL OR party.kind IN $kinds)
RETURN count(party) AS total
