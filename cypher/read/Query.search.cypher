// Query.search: things whose names or aliases hold the words asked for. Rank is ours, since the score of the index changes with every version: 0 the whole name, 1 all words, 2 beginnings of words.
//
// @param version    int       the published version to read
// @param lucene     string    the words, for the full-text index
// @param folded     string    the words folded, one blank between
// @param words      string[]  the words folded
// @param kinds      string[]  only things with one of these labels; null for all
// @param afterRank  int       rank of the last row of the page before; -1 for the first page
// @param afterKey   string    sort key of that row; empty for the first page
// @param first      int       rows, one more than the page
// @param withheld  string[]  ids of persons who objected: a name must not lead to their seat; filled in by the graph
// @row   node       map       the thing
// @row   kind       string    its label
// @row   rank       int       0, 1 or 2
// @row   field      string    what matched: name or alias
// @row   region     map       region of a body or kommune
// @uses  search
CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node
WHERE node.version = $version AND NOT node.id IN $withheld AND ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
WITH node,
  CASE
    WHEN $folded IN node.keys THEN 0
    WHEN all(word IN $words WHERE word IN split(node.searchText, ' ')) THEN 1
    ELSE 2
  END AS rank,
  CASE WHEN all(word IN $words WHERE any(part IN split(node.nameFolded, ' ') WHERE part STARTS WITH word)) THEN 'NAME' ELSE 'ALIAS' END AS field
WHERE rank > $afterRank OR (rank = $afterRank AND node.sortKey > $afterKey)
WITH node, rank, field ORDER BY rank, node.sortKey LIMIT $first
OPTIONAL MATCH (node)-[:IN_REGION|PART_OF]->(region:Region)
RETURN node {.*} AS node, [label IN labels(node) WHERE NOT label IN ['Versioned', 'Body']][0] AS kind, rank, field, region {.*} AS region
ORDER BY rank, node.sortKey
