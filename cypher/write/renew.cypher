// renew: reports that a run still writes. A run that was taken over finds nothing to renew, even where the lock is free.
//
// @param token  string  names this run
// @param now    int     milliseconds since 1970, this machine's clock
// @row   token  string  the same token; no row when the lock is another's or nobody's
MATCH (lock:IngestLock {name: 'ingest'})
SET lock.touched = $now
WITH lock WHERE lock.token = $token
SET lock.beat = $now
RETURN lock.token AS token
