// SourceCoverage.attachments: the attachments that items of each body's meetings name and we do not hold.
//
// @param version  int       the published version to read
// @param keys     string[]  ids of bodies
// @row   key      string    which of $keys the row answers
// @row   node     map       the document
// @uses  body_version_id
UNWIND $keys AS key
MATCH (:Body {version: $version, id: key})<-[:OF]-(:Meeting)<-[:ITEM_OF]-(:AgendaItem)-[:NAMES]->(document:Document {kind: 'ATTACHMENT'})
WHERE document.sha256 IS NULL
WITH DISTINCT key, document
RETURN key, document {.*} AS node
ORDER BY key, document.sortKey
