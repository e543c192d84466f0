// Query.sharedMembers: persons who sit or sat in at least two of the bodies, in Danish order.
//
// @param version  int       the published version to read
// @param bodies   string[]  only among these bodies, by id; null for all
// @param kinds    string[]  only among bodies of these kinds
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   node     map       the person
// @uses  person_version_sort
OPTIONAL MATCH (after:Person {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (person:Person)
  WHERE person.version = $version AND person.sortKey > coalesce(after.sortKey, '')
    AND COUNT { (person)-[:SAT_IN]->(body:Body) WHERE ($bodies IS NULL OR body.id IN $bodies) AND body.kind IN $kinds } > 1
  RETURN person
  ORDER BY person.version, person.sortKey
  LIMIT $first
}
RETURN person {.id, .version, .knownSince, .claims, .name, .names, .joins} AS node
ORDER BY person.sortKey
