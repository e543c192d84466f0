// Query.unresolvedMentions: names in minutes that are no person, or could be several.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @param after    string  id of the last row of the page before; null for the first page
// @param first    int     rows, one more than the page, so that the page knows whether there is a next
// @row   node     map     the mention
// @uses  mention_version_sort
OPTIONAL MATCH (after:Mention {version: $version, id: $after})
WITH after WHERE $after IS NULL OR after IS NOT NULL
CALL (after) {
  MATCH (mention:Mention)
  WHERE mention.version = $version AND mention.sortKey > coalesce(after.sortKey, '')
    AND ($body IS NULL OR mention.bodyId = $body)
  RETURN mention
  ORDER BY mention.version, mention.sortKey
  LIMIT $first
}
RETURN mention {.*} AS node
ORDER BY mention.sortKey
