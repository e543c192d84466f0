// Query.search: things whose names, titles or words hold what is asked for. Ids of persons and documents are no names. Rank is ours, since the score of the index changes with every version: 0 the whole name or a code, 1 all words of the name, 2 beginnings of its words, 3 another name, 4 what a remark says.
//
// @param version    int       the published version to read
// @param lucene     string    the words, for the full-text index
// @param key        string    the search as asked, lower case
// @param folded     string    the search folded
// @param words      string[]  its words folded
// @param phrases    string[]  folded, what has to stand in one name as it is
// @param kinds      string[]  only things with one of these labels; null for all
// @param afterRank  int       rank of the last row of the page before; -1 for the first page
// @param afterId    string    its id; empty for the first page
// @param first      int       rows, one more than the page
// @param withheld   string[]  ids of persons who objected: a name must not lead to their seat; filled in by the graph
// @param withheldNames  string[]  their names, folded: no part of what can be found, but as the name of another person; filled in by the graph
// @row   node       map       the thing
// @row   kind       string    its label
// @row   rank       int       0 to 4
// @row   field      string    what matched: NAME, ALIAS or TEXT
// @row   region     map       region of a body or kommune
// @uses  full_text
// @uses  versioned_version_id
CALL db.index.fulltext.queryNodes('full_text', $lucene) YIELD node
WHERE node.version = $version AND NOT node.id IN $withheld AND ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
WITH node, [name IN node.foldedNames + CASE WHEN node:Person OR node:Document OR node.keys IS NULL THEN [] ELSE node.keys END |
  CASE WHEN node:Person THEN name
    ELSE trim(reduce(text = ' ' + name + ' ', gone IN $withheldNames | replace(text, ' ' + gone + ' ', ' '))) END] AS names
WHERE all(word IN $words WHERE any(name IN names WHERE any(part IN split(name, ' ') WHERE part STARTS WITH word)))
  AND all(phrase IN $phrases WHERE any(name IN names WHERE ' ' + name + ' ' CONTAINS ' ' + phrase + ' '))
WITH node, names[0] AS name, split(names[0], ' ') AS parts,
  all(phrase IN $phrases WHERE ' ' + names[0] + ' ' CONTAINS ' ' + phrase + ' ') AS phrased
WITH node, name, phrased AND all(word IN $words WHERE word IN parts) AS whole,
  phrased AND all(word IN $words WHERE any(part IN parts WHERE part STARTS WITH word)) AS begun
WITH node, coalesce(node.wordKey, node.sortKey) AS key,
  CASE WHEN node:Remark THEN 'TEXT' WHEN begun THEN 'NAME' ELSE 'ALIAS' END AS field,
  CASE
    WHEN node:Remark THEN 4
    WHEN name = $folded OR $key IN coalesce(node.codes, []) THEN 0
    WHEN whole THEN 1
    WHEN begun THEN 2
    ELSE 3
  END AS rank
OPTIONAL MATCH (last:Versioned {version: $version, id: $afterId})
WITH node, key, field, rank, coalesce(last.wordKey, last.sortKey, '') AS afterKey
WHERE rank > $afterRank OR (rank = $afterRank AND (key > afterKey OR (key = afterKey AND node.id > $afterId)))
WITH node, key, field, rank ORDER BY rank, key, node.id LIMIT $first
OPTIONAL MATCH (node)-[:IN_REGION|PART_OF]->(region:Region)
RETURN node {.*} AS node, [label IN labels(node) WHERE NOT label IN ['Versioned', 'Body']][0] AS kind, rank, field, region {.id, .version, .knownSince, .claims, .name, .code, .validFrom, .validTo, .successorId} AS region
ORDER BY rank, key, node.id
