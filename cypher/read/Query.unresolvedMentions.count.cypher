// Query.unresolvedMentions.count: how many there are of what Query.unresolvedMentions lists.
//
// @param version  int     the published version to read
// @param body     string  only of this body, by id; null for all
// @row   total    int     exact
MATCH (mention:Mention {version: $version})
WHERE ($body IS NULL OR mention.bodyId = $body)
RETURN count(mention) AS total
