// Every constraint and index of the graph. `setup` applies them; each may be applied again.
// Composite indexes begin with the version: readers name a version only where a query enters the graph.

// One thing under one id in a version.
CREATE CONSTRAINT versioned_version_id IF NOT EXISTS FOR (node:Versioned) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT region_version_id IF NOT EXISTS FOR (node:Region) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT kommune_version_id IF NOT EXISTS FOR (node:Kommune) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT body_version_id IF NOT EXISTS FOR (node:Body) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT organisation_version_id IF NOT EXISTS FOR (node:Organisation) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT party_version_id IF NOT EXISTS FOR (node:Party) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT person_version_id IF NOT EXISTS FOR (node:Person) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT former_id_version_id IF NOT EXISTS FOR (node:FormerId) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT membership_version_id IF NOT EXISTS FOR (node:Membership) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT lead_version_id IF NOT EXISTS FOR (node:Lead) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT document_version_id IF NOT EXISTS FOR (node:Document) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT claim_version_id IF NOT EXISTS FOR (node:Claim) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT meeting_version_id IF NOT EXISTS FOR (node:Meeting) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT attendance_version_id IF NOT EXISTS FOR (node:Attendance) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT agenda_item_version_id IF NOT EXISTS FOR (node:AgendaItem) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT initiative_version_id IF NOT EXISTS FOR (node:Initiative) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT recommendation_version_id IF NOT EXISTS FOR (node:Recommendation) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT remark_version_id IF NOT EXISTS FOR (node:Remark) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT theme_version_id IF NOT EXISTS FOR (node:Theme) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT event_version_id IF NOT EXISTS FOR (node:Event) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT rule_version_id IF NOT EXISTS FOR (node:Rule) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT mention_version_id IF NOT EXISTS FOR (node:Mention) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT announcement_version_id IF NOT EXISTS FOR (node:Announcement) REQUIRE (node.version, node.id) IS UNIQUE;
CREATE CONSTRAINT disagreement_version_id IF NOT EXISTS FOR (node:Disagreement) REQUIRE (node.version, node.id) IS UNIQUE;

// One tally for a body and role in a version; it serves the counts of a body's list.
CREATE CONSTRAINT seat_tally_version_body_role IF NOT EXISTS FOR (node:SeatTally) REQUIRE (node.version, node.bodyId, node.role) IS UNIQUE;

// What stands outside versions.
CREATE CONSTRAINT version_number IF NOT EXISTS FOR (version:Version) REQUIRE version.number IS UNIQUE;
CREATE CONSTRAINT pointer_name IF NOT EXISTS FOR (pointer:Pointer) REQUIRE pointer.name IS UNIQUE;
CREATE CONSTRAINT ingest_lock_name IF NOT EXISTS FOR (lock:IngestLock) REQUIRE lock.name IS UNIQUE;

// Order served by an index: root lists, a body's members, a person's memberships.
CREATE INDEX region_version_sort IF NOT EXISTS FOR (node:Region) ON (node.version, node.sortKey);
CREATE INDEX kommune_version_sort IF NOT EXISTS FOR (node:Kommune) ON (node.version, node.sortKey);
CREATE INDEX klynge_version_sort IF NOT EXISTS FOR (node:Klynge) ON (node.version, node.sortKey);
CREATE INDEX sundhedsraad_version_sort IF NOT EXISTS FOR (node:Sundhedsraad) ON (node.version, node.sortKey);
CREATE INDEX udvalg_version_sort IF NOT EXISTS FOR (node:Udvalg) ON (node.version, node.sortKey);
CREATE INDEX organisation_version_sort IF NOT EXISTS FOR (node:Organisation) ON (node.version, node.sortKey);
CREATE INDEX party_version_sort IF NOT EXISTS FOR (node:Party) ON (node.version, node.sortKey);
CREATE INDEX person_version_sort IF NOT EXISTS FOR (node:Person) ON (node.version, node.sortKey);
CREATE INDEX lead_version_sort IF NOT EXISTS FOR (node:Lead) ON (node.version, node.sortKey);
CREATE INDEX document_version_sort IF NOT EXISTS FOR (node:Document) ON (node.version, node.sortKey);
CREATE INDEX membership_body_sort IF NOT EXISTS FOR (node:Membership) ON (node.version, node.bodyId, node.sortKey);
CREATE INDEX membership_person_sort IF NOT EXISTS FOR (node:Membership) ON (node.version, node.personId, node.personSortKey);
CREATE INDEX membership_represents_sort IF NOT EXISTS FOR (node:Membership) ON (node.version, node.representsId, node.sortKey);
CREATE INDEX kommune_region_sort IF NOT EXISTS FOR (node:Kommune) ON (node.version, node.regionId, node.sortKey);

// The same for what minutes say: root lists, then the lists of a body, meeting, item, person or kommune.
CREATE INDEX meeting_version_sort IF NOT EXISTS FOR (node:Meeting) ON (node.version, node.sortKey);
CREATE INDEX initiative_version_sort IF NOT EXISTS FOR (node:Initiative) ON (node.version, node.sortKey);
CREATE INDEX recommendation_version_sort IF NOT EXISTS FOR (node:Recommendation) ON (node.version, node.sortKey);
CREATE INDEX remark_version_sort IF NOT EXISTS FOR (node:Remark) ON (node.version, node.sortKey);
CREATE INDEX theme_version_sort IF NOT EXISTS FOR (node:Theme) ON (node.version, node.sortKey);
CREATE INDEX event_version_sort IF NOT EXISTS FOR (node:Event) ON (node.version, node.sortKey);
CREATE INDEX rule_version_sort IF NOT EXISTS FOR (node:Rule) ON (node.version, node.sortKey);
CREATE INDEX mention_version_sort IF NOT EXISTS FOR (node:Mention) ON (node.version, node.sortKey);
CREATE INDEX announcement_version_sort IF NOT EXISTS FOR (node:Announcement) ON (node.version, node.sortKey);
CREATE INDEX disagreement_version_sort IF NOT EXISTS FOR (node:Disagreement) ON (node.version, node.sortKey);
CREATE INDEX meeting_body_sort IF NOT EXISTS FOR (node:Meeting) ON (node.version, node.bodyId, node.sortKey);
CREATE INDEX attendance_meeting_sort IF NOT EXISTS FOR (node:Attendance) ON (node.version, node.meetingId, node.sortKey);
CREATE INDEX attendance_person_sort IF NOT EXISTS FOR (node:Attendance) ON (node.version, node.personId, node.personSortKey);
CREATE INDEX attendance_represents_sort IF NOT EXISTS FOR (node:Attendance) ON (node.version, node.representsId, node.personSortKey);
CREATE INDEX attendance_body_sort IF NOT EXISTS FOR (node:Attendance) ON (node.version, node.bodyId, node.personSortKey);
CREATE INDEX agenda_item_meeting_sort IF NOT EXISTS FOR (node:AgendaItem) ON (node.version, node.meetingId, node.sortKey);
CREATE INDEX initiative_body_sort IF NOT EXISTS FOR (node:Initiative) ON (node.version, node.bodyId, node.sortKey);
CREATE INDEX initiative_meeting_sort IF NOT EXISTS FOR (node:Initiative) ON (node.version, node.meetingId, node.sortKey);
CREATE INDEX initiative_item_sort IF NOT EXISTS FOR (node:Initiative) ON (node.version, node.itemId, node.sortKey);
CREATE INDEX recommendation_body_sort IF NOT EXISTS FOR (node:Recommendation) ON (node.version, node.bodyId, node.sortKey);
CREATE INDEX recommendation_meeting_sort IF NOT EXISTS FOR (node:Recommendation) ON (node.version, node.meetingId, node.sortKey);
CREATE INDEX recommendation_item_sort IF NOT EXISTS FOR (node:Recommendation) ON (node.version, node.itemId, node.sortKey);
CREATE INDEX remark_body_sort IF NOT EXISTS FOR (node:Remark) ON (node.version, node.bodyId, node.sortKey);
CREATE INDEX remark_meeting_sort IF NOT EXISTS FOR (node:Remark) ON (node.version, node.meetingId, node.sortKey);
CREATE INDEX remark_item_sort IF NOT EXISTS FOR (node:Remark) ON (node.version, node.itemId, node.sortKey);
CREATE INDEX remark_by_sort IF NOT EXISTS FOR (node:Remark) ON (node.version, node.byId, node.sortKey);

// Facts that are relationships, by id.
CREATE INDEX feeds_version_id IF NOT EXISTS FOR ()-[fact:FEEDS]-() ON (fact.version, fact.id);
CREATE INDEX covers_version_id IF NOT EXISTS FOR ()-[fact:COVERS]-() ON (fact.version, fact.id);
CREATE INDEX sat_in_version_id IF NOT EXISTS FOR ()-[fact:SAT_IN]-() ON (fact.version, fact.id);
CREATE INDEX same_name_as_version_id IF NOT EXISTS FOR ()-[fact:SAME_NAME_AS]-() ON (fact.version, fact.id);
CREATE INDEX handed_to_version_id IF NOT EXISTS FOR ()-[fact:HANDED_TO]-() ON (fact.version, fact.id);
CREATE INDEX succeeded_by_version_id IF NOT EXISTS FOR ()-[fact:SUCCEEDED_BY]-() ON (fact.version, fact.id);

// Search over folded names. An integer is not indexed in full text, so the version stands there as text, "v7".
CREATE FULLTEXT INDEX full_text IF NOT EXISTS
FOR (node:Person|Body|Kommune|Region|Party|Organisation|Document|Meeting|AgendaItem|Initiative|Recommendation|Remark|Theme|Event)
ON EACH [node.searchText, node.versionText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
