// publish: makes a version that is written and checked the one that readers see. One small transaction.
//
// @param version      int      its number
// @param id           string   <number>-<first 12 of the digest>
// @param digest       string   64 hex of all its rows
// @param publishedAt  string   ISO 8601 instant, UTC
// @param counts       string   JSON: nodes by label and relationships by type
// @param nodes        int      all nodes of the version
// @param move         boolean  whether readers are to follow; false brings an old version back, and they follow if it is the newest
// @row   number       int      the version the pointer names now
MERGE (version:Version {number: $version})
SET version.id = $id, version.digest = $digest, version.counts = $counts, version.nodes = $nodes, version.loaded = true,
  version.publishedAt = coalesce(version.publishedAt, $publishedAt)
MERGE (pointer:Pointer {name: 'published'})
SET pointer.number = CASE WHEN $move OR pointer.number IS NULL OR pointer.number < $version THEN $version ELSE pointer.number END
RETURN pointer.number AS number
