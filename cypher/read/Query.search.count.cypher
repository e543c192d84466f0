// Query.search.count: how many things Query.search finds.
//
// @param version   int       the published version to read
// @param lucene    string    the words, for the full-text index
// @param words     string[]  the words folded
// @param phrases   string[]  folded, what has to stand in one name as it is
// @param kinds     string[]  only things with one of these labels; null for all
// @param withheld  string[]  ids of persons who objected: a name must not lead to their seat; filled in by the graph
// @param withheldNames  string[]  their names, folded: no part of what can be found, but as the name of another person; filled in by the graph
// @row   total     int       exact
// @uses  full_text
CALL db.index.fulltext.queryNodes('full_text', $lucene) YIELD node
WHERE node.version = $version AND NOT node.id IN $withheld AND ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
WITH node, [name IN node.foldedNames + CASE WHEN node:Person OR node:Document OR node.keys IS NULL THEN [] ELSE node.keys END |
  CASE WHEN node:Person THEN name
    ELSE trim(reduce(text = ' ' + name + ' ', gone IN $withheldNames | replace(text, ' ' + gone + ' ', ' '))) END] AS names
WHERE all(word IN $words WHERE any(name IN names WHERE any(part IN split(name, ' ') WHERE part STARTS WITH word)))
  AND all(phrase IN $phrases WHERE any(name IN names WHERE ' ' + name + ' ' CONTAINS ' ' + phrase + ' '))
RETURN count(node) AS total
