// Document.claims: the claims that rest on each document, in its own order: by place in minutes, by row of a list.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param after    string    id of the last row of the page before; null for the first page
// @param first    int       rows, one more than the page, so that the page knows whether there is a next
// @row   key      string    which of $keys the row answers
// @row   node     map       the claim, its document in it, and where in the minutes it stands
// @uses  document_version_id
// @uses  claim_version_id
OPTIONAL MATCH (after:Claim {version: $version, id: $after})
WITH after, [coalesce(after.start, -1), coalesce(after.list, ''), coalesce(after.key, ''), after.about, after.id] AS end
WHERE $after IS NULL OR after IS NOT NULL
UNWIND $keys AS key
CALL (key, end) {
  MATCH (document:Document {version: $version, id: key})<-[:FROM]-(claim:Claim)
  WITH document, claim, [coalesce(claim.start, -1), coalesce(claim.list, ''), coalesce(claim.key, ''), claim.about, claim.id] AS place
  WHERE $after IS NULL OR place > end
  RETURN document, claim, place
  ORDER BY place
  LIMIT $first
}
RETURN key, claim {
  .*,
  document: document {.*},
  meeting: head([(document)<-[:RECORDED_IN]-(meeting:Meeting) WHERE claim.start IS NOT NULL | meeting {.heldOn, .bodyAsPrinted, bodyName: head([(meeting)-[:OF]->(body:Body) | body.name])}]),
  itemCase: head([(document)<-[:RECORDED_IN]-(:Meeting)<-[:ITEM_OF]-(item:AgendaItem) WHERE item.number = claim.itemNumber | item.caseNumber])
} AS node
ORDER BY key, place
