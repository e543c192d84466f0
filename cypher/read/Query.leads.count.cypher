// Query.leads.count: how many there are of what Query.leads lists.
//
// @param version  int       the published version to read
// @param kinds    string[]  only of these kinds; null for all
// @param person   string    only about this person, by id; null for all
// @row   total    int       exact
MATCH (lead:Lead {version: $version})
WHERE ($kinds IS NULL OR lead.kind IN $kinds) AND ($person IS NULL OR $person IN lead.personIds)
RETURN count(lead) AS total
