// lookup.ids: the ids of one kind, in order, so many at a time. Ids that only lead to another person are left out.
//
// @param version  int     the published version to read
// @param prefix   string  what the kind's ids begin with, hyphen included
// @param after    string  the id to go on from; empty for the first
// @param limit    int     most rows
// @row   id       string  an id
// @uses  versioned_version_id
// @uses  feeds_version_id
// @uses  handed_to_version_id
// @uses  succeeded_by_version_id
CALL () {
  MATCH (node:Versioned)
  WHERE node.version = $version AND node.id STARTS WITH $prefix AND node.id > $after AND NOT node:FormerId
  RETURN node.id AS id ORDER BY node.version, node.id LIMIT $limit
  UNION ALL
  MATCH ()-[fact:FEEDS]->()
  WHERE fact.version = $version AND fact.id STARTS WITH $prefix AND fact.id > $after
  RETURN fact.id AS id ORDER BY fact.version, fact.id LIMIT $limit
  UNION ALL
  MATCH ()-[fact:HANDED_TO]->()
  WHERE fact.version = $version AND fact.id STARTS WITH $prefix AND fact.id > $after
  RETURN fact.id AS id ORDER BY fact.version, fact.id LIMIT $limit
  UNION ALL
  MATCH ()-[fact:SUCCEEDED_BY]->()
  WHERE fact.version = $version AND fact.id STARTS WITH $prefix AND fact.id > $after
  RETURN fact.id AS id ORDER BY fact.version, fact.id LIMIT $limit
}
RETURN id ORDER BY id LIMIT $limit
