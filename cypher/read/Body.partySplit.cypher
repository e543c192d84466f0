// Body.partySplit: how many members each body has for each party, and of whom no party is known.
//
// @param version    int       the published version to read
// @param keys       string[]  ids
// @param day        string    ISO 8601 day that held is about; null for the newest list
// @param saidBy     string[]  only what any of these say: lists, minutes, supplements; null for all
// @param inMinutes  boolean   true: party and office as minutes alone have them
// @row   key        string    which of $keys the row answers
// @row   party      map       the party; null where none is known
// @row   letter     string    the letter as printed, where no party is known behind it
// @row   elected    string    YES, NO or UNKNOWN
// @row   held       string    YES, NO or UNKNOWN; null without a day
// @row   members    int       persons
// @uses  membership_body_sort
UNWIND $keys AS key
MATCH (membership:Membership)
WHERE membership.version = $version AND membership.bodyId = key AND ($day IS NOT NULL OR membership.current)
  AND ($saidBy IS NULL OR any(origin IN membership.saidBy WHERE origin IN $saidBy))
WITH key, membership.personId AS personId,
  CASE WHEN $inMinutes THEN membership.partyInMinutesId ELSE membership.partyId END AS partyId,
  CASE WHEN $inMinutes OR membership.partyId IS NOT NULL THEN null ELSE membership.partyLetter END AS letter,
  coalesce(CASE WHEN $inMinutes THEN membership.electedInMinutes ELSE membership.elected END, 'UNKNOWN') AS elected,
  CASE
    WHEN $day IS NULL THEN null
    WHEN membership.notBefore > $day OR membership.notFrom <= $day THEN 'NO'
    WHEN membership.sureFrom <= $day AND $day <= membership.sureTo THEN 'YES'
    ELSE 'UNKNOWN'
  END AS held
WITH key, partyId, letter, elected, held, count(DISTINCT personId) AS members
OPTIONAL MATCH (party:Party {version: $version, id: partyId})
RETURN key, party {.*} AS party, letter, elected, held, members
ORDER BY key, party.sortKey, letter, elected, held
