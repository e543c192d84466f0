// ingest.digests: id, digest and knownSince of everything in a version, to carry knownSince over where nothing changed.
//
// @param version     int     the version readers see
// @row   id          string  thing, fact or claim
// @row   digest      string  16 hex of what it says
// @row   knownSince  int     number of the version in which it was first so
CALL () {
  MATCH (node:Versioned {version: $version})
  RETURN node.id AS id, node.digest AS digest, node.knownSince AS knownSince
  UNION ALL
  MATCH (:Versioned {version: $version})-[fact]->() WHERE fact.id IS NOT NULL
  RETURN fact.id AS id, fact.digest AS digest, fact.knownSince AS knownSince
}
RETURN id, digest, knownSince
