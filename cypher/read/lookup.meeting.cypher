// lookup.meeting: the meetings held on a day by bodies that bear a name, alias or slug. The full-text index finds candidates, the keys decide.
//
// @param version  int     the published version to read
// @param lucene   string  words of the key, for the full-text index
// @param key      string  the body's key as asked, lower case
// @param folded   string  the body's key folded
// @param day      string  ISO 8601 day
// @row   id       string  id of a meeting; two rows mean it is ambiguous
// @uses  full_text
CALL db.index.fulltext.queryNodes('full_text', $lucene) YIELD node
WHERE node.version = $version AND 'Body' IN labels(node) AND ($key IN node.keys OR $folded IN node.keys)
MATCH (node)<-[:OF]-(meeting:Meeting {heldOn: $day})
RETURN meeting.id AS id
ORDER BY id
LIMIT 10
