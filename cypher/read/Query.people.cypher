// Query.people: persons in Danish order.
//
// @param version  int      the published version to read
// @param party    string   only with a membership for this party, by id; null for all
// @param kommune  string   only with a membership for this kommune, by id; null for all
// @param several  boolean  true: only persons in more than one body; false: only in one; null: all
// @param after    string   id of the last row of the page before; null for the first page
// @param first    int      rows, one more than the page, so that the page knows whether there is a next
// @row   node     map      the person
// @uses  person_version_sort
OPTIONAL MATCH (after:Person {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (person:Person)
  WHERE person.version = $version AND person.sortKey > coalesce(after.sortKey, '')
    AND ($party IS NULL OR EXISTS { (person)-[:HOLDS]->(:Membership {partyId: $party}) })
    AND ($kommune IS NULL OR EXISTS { (person)-[:HOLDS]->(:Membership {representsId: $kommune}) })
    AND ($several IS NULL OR $several = (COUNT { (person)-[:SAT_IN]->() } > 1))
  RETURN person
  ORDER BY person.version, person.sortKey
  LIMIT $first
}
RETURN person {.id, .version, .knownSince, .claims, .name, .names, .joins} AS node
ORDER BY person.sortKey
