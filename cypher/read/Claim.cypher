// Claim: claims by id, each with its document; a claim of minutes with the meeting and the item it stands under.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @row   key      string    which of $keys the row answers
// @row   node     map       the claim, its document in it, and where in the minutes it stands
// @uses  claim_version_id
UNWIND $keys AS key
MATCH (claim:Claim {version: $version, id: key})-[:FROM]->(document:Document)
RETURN key, claim {
  .*,
  document: document {.*},
  meeting: head([(document)<-[:RECORDED_IN]-(meeting:Meeting) WHERE claim.start IS NOT NULL | meeting {.heldOn, .bodyAsPrinted, bodyName: head([(meeting)-[:OF]->(body:Body) | body.name])}]),
  itemCase: head([(document)<-[:RECORDED_IN]-(:Meeting)<-[:ITEM_OF]-(item:AgendaItem) WHERE item.number = claim.itemNumber | item.caseNumber])
} AS node
