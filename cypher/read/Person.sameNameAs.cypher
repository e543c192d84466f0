// Person.sameNameAs: persons who may be the same as each person, or are easily taken for it. Suggestions, never merges.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the other person
// @row   fact     map       the SAME_NAME_AS edge: id and reason
// @uses  person_version_id
UNWIND $keys AS key
MATCH (:Person {version: $version, id: key})-[same:SAME_NAME_AS]-(person:Person)
RETURN key, person {.id, .version, .knownSince, .claims, .name, .names, .joins} AS node, same {.*} AS fact
ORDER BY key, person.sortKey
