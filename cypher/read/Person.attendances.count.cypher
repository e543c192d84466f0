// Person.attendances.count: how many there are of what Person.attendances lists, by state. The filter on states does not apply.
//
// @param version    int       the published version to read
// @param keys       string[]  ids
// @param listed     boolean   true: only who is on the list of participants; false: only who is not; null: all
// @param elected    string[]  only politicians, officials or not said; null for all
// @param sides      string[]  only of these sides; null for all
// @row   key        string    which of $keys the row answers
// @row   total      int       exact; the sum of the others
// @row   present    int       present
// @row   apology    int       apologies sent
// @row   absent     int       put down as absent, or replaced
// @row   standIn    int       stood in
// @row   guest      int       guests
// @row   announced  int       was to come
// @row   partial    int       took part in a part
// @row   unknown    int       not known
// @uses  attendance_person_sort
UNWIND $keys AS key
OPTIONAL MATCH (attendance:Attendance)
WHERE attendance.version = $version AND attendance.personId = key
  AND ($listed IS NULL OR attendance.listed = $listed)
  AND ($elected IS NULL OR attendance.elected IN $elected)
  AND ($sides IS NULL OR attendance.side IN $sides)
RETURN key, count(attendance) AS total,
  count(CASE attendance.state WHEN 'PRESENT' THEN 1 END) AS present,
  count(CASE attendance.state WHEN 'APOLOGY' THEN 1 END) AS apology,
  count(CASE attendance.state WHEN 'ABSENT' THEN 1 END) AS absent,
  count(CASE attendance.state WHEN 'STAND_IN' THEN 1 END) AS standIn,
  count(CASE attendance.state WHEN 'GUEST' THEN 1 END) AS guest,
  count(CASE attendance.state WHEN 'ANNOUNCED' THEN 1 END) AS announced,
  count(CASE attendance.state WHEN 'PARTIAL' THEN 1 END) AS partial,
  count(CASE attendance.state WHEN 'UNKNOWN' THEN 1 END) AS unknown
