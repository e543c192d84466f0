// Query.search.count: how many things Query.search finds.
//
// @param version  int       the published version to read
// @param lucene   string    the words, for the full-text index
// @param kinds    string[]  only things with one of these labels; null for all
// @param withheld  string[]  ids of persons who objected: a name must not lead to their seat; filled in by the graph
// @row   total    int       exact
// @uses  search
CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node
WHERE node.version = $version AND NOT node.id IN $withheld AND ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
RETURN count(node) AS total
