// Query.sharedMembers.count: how many there are of what Query.sharedMembers lists.
//
// @param version  int       the published version to read
// @param bodies   string[]  only among these bodies, by id; null for all
// @param kinds    string[]  only among bodies of these kinds
// @row   total    int       exact
MATCH (person:Person {version: $version})
WHERE COUNT { (person)-[:SAT_IN]->(body:Body) WHERE ($bodies IS NULL OR body.id IN $bodies) AND body.kind IN $kinds } > 1
RETURN count(person) AS total
