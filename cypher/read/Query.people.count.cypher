// Query.people.count: how many there are of what Query.people lists.
//
// @param version  int      the published version to read
// @param party    string   only with a membership for this party, by id; null for all
// @param kommune  string   only with a membership for this kommune, by id; null for all
// @param several  boolean  true: only persons in more than one body; false: only in one; null: all
// @row   total    int      exact
MATCH (person:Person {version: $version})
WHERE ($party IS NULL OR EXISTS { (person)-[:HOLDS]->(:Membership {partyId: $party}) }) AND ($kommune IS NULL OR EXISTS { (person)-[:HOLDS]->(:Membership {representsId: $kommune}) }) AND ($several IS NULL OR $several = (COUNT { (person)-[:SAT_IN]->() } > 1))
RETURN count(person) AS total
