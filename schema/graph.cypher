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

// Facts that are relationships, by id.
CREATE INDEX feeds_version_id IF NOT EXISTS FOR ()-[fact:FEEDS]-() ON (fact.version, fact.id);
CREATE INDEX covers_version_id IF NOT EXISTS FOR ()-[fact:COVERS]-() ON (fact.version, fact.id);

// Search over folded names. An integer is not indexed in full text, so the version stands there as text, "v7".
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (node:Person|Body|Kommune|Region|Party|Organisation|Document)
ON EACH [node.searchText, node.versionText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
