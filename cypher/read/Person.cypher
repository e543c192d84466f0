// Person: persons by id; an id that a merge left behind leads to the person it names now.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the person
// @uses  person_version_id
// @uses  former_id_version_id
UNWIND $keys AS key
OPTIONAL MATCH (former:FormerId {version: $version, id: key})
MATCH (person:Person {version: $version, id: coalesce(former.to, key)})
RETURN key, person {.id, .version, .knownSince, .claims, .name, .names, .joins} AS node
