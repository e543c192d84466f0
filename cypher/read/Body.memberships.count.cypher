// Body.memberships.count: how many memberships Body.memberships lists, and how many of them were held on $day. The filter on held does not apply.
//
// @param version  int       the published version to read
// @param keys     string[]  ids
// @param day      string    ISO 8601 day that held is about; null for none
// @param current  boolean   true: only the newest complete list of the body and what was seen later
// @param roles    string[]  only these roles; null for all
// @param sides    string[]  only these sides; null for all
// @param elected  string[]  only politicians, officials or not said; null for all
// @param parties  string[]  only for these parties, by id; null for all
// @param saidBy   string[]  only what any of these say: lists, minutes, supplements; null for all
// @row   key      string    which of $keys the row answers
// @row   total    int       exact; yes + no + unknown where a day is given
// @row   yes      int       certainly held
// @row   no       int       certainly not held
// @row   unknown  int       not known
// @uses  membership_body_sort
UNWIND $keys AS key
OPTIONAL MATCH (membership:Membership)
WHERE membership.version = $version AND membership.bodyId = key
  AND (NOT $current OR membership.current)
  AND ($roles IS NULL OR membership.role IN $roles)
  AND ($sides IS NULL OR membership.side IN $sides)
  AND ($elected IS NULL OR membership.elected IN $elected)
  AND ($parties IS NULL OR membership.partyId IN $parties)
  AND ($saidBy IS NULL OR any(origin IN membership.saidBy WHERE origin IN $saidBy))
WITH key, membership, CASE
    WHEN $day IS NULL THEN null
    WHEN membership.notBefore > $day OR membership.notFrom <= $day THEN 'NO'
    WHEN membership.sureFrom <= $day AND $day <= membership.sureTo THEN 'YES'
    ELSE 'UNKNOWN'
  END AS held
RETURN key, count(membership) AS total,
  count(CASE held WHEN 'YES' THEN 1 END) AS yes,
  count(CASE held WHEN 'NO' THEN 1 END) AS no,
  count(CASE WHEN membership IS NOT NULL AND held = 'UNKNOWN' THEN 1 END) AS unknown
