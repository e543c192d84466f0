// lookup.key: the things of one kind that bear a name, alias, code or slug. The full-text index finds candidates, the keys decide.
//
// @param version  int     the published version to read
// @param kind     string  label of the thing
// @param lucene   string  words of the key, for the full-text index
// @param key      string  the key as asked, lower case
// @param folded   string  the key folded
// @param withheld  string[]  ids of persons who objected: a name must not lead to their seat; filled in by the graph
// @row   id       string  id of a thing that bears the key; two rows mean it is ambiguous
// @row   exact    boolean the key as asked, not only folded
// @uses  search
CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node
WHERE node.version = $version AND NOT node.id IN $withheld AND $kind IN labels(node) AND ($key IN node.keys OR $folded IN node.keys OR node.id = $key)
RETURN node.id AS id, $key IN node.keys AS exact
ORDER BY id
LIMIT 10
