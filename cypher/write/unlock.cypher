// unlock: gives the ingest lock back, if this run still holds it.
//
// @param token  string  names this run
MATCH (lock:IngestLock {name: 'ingest', token: $token})
SET lock.token = null, lock.beat = null
