// lookup.key: the things of one kind that bear a name, alias, code or slug. The full-text index finds candidates, the keys decide.
//
// @param version  int     the published version to read
// @param kind     string  label of the thing
// @param lucene   string  words of the key, for the full-text index
// @param key      string  the key as asked, lower case
// @param folded   string  the key folded
// @param withheld  string[]  ids of persons who objected: a name must not lead to their seat; filled in by the graph
// @row   id       string  id of a thing that bears the key; two rows mean it is ambiguous
// @row   rank     int     0 a code or letter as asked, 1 a name as asked, 2 a name only when folded
// @uses  full_text
CALL db.index.fulltext.queryNodes('full_text', $lucene) YIELD node
WHERE node.version = $version AND NOT node.id IN $withheld AND $kind IN labels(node) AND ($key IN node.codes OR $key IN node.keys OR $folded IN node.keys)
RETURN node.id AS id, CASE WHEN $key IN node.codes THEN 0 WHEN $key IN node.keys THEN 1 ELSE 2 END AS rank
ORDER BY rank, id
LIMIT 10
