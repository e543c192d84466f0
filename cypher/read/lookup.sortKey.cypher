// lookup.sortKey: where a page ended: whether the thing a cursor names exists, and its sort key.
//
// @param version  int     the published version to read
// @param id       string  id from the cursor
// @row   sortKey  string  its sort key; null where the kind has none
// @uses  versioned_version_id
MATCH (node:Versioned {version: $version, id: $id})
RETURN node.sortKey AS sortKey
