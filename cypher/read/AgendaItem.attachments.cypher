// AgendaItem.attachments: the documents that each item of the agenda names, in the order in which it does.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the document
// @uses  agenda_item_version_id
// @uses  document_version_id
UNWIND $keys AS key
MATCH (item:AgendaItem {version: $version, id: key})
UNWIND range(0, size(item.attachmentIds) - 1) AS number
WITH key, item.attachmentIds[number] AS id, min(number) AS place
MATCH (document:Document {version: $version, id: id})
RETURN key, document {.*} AS node
ORDER BY key, place
