// lock: takes the ingest lock, or says who holds it. A holder that has not reported for a while is taken over.
//
// @param token    string   names this run
// @param now      int      milliseconds since 1970, this machine's clock
// @param patience int      milliseconds without a report after which a holder counts as gone
// @row   token    string   the run that holds the lock now
// @row   beat     int      when it last reported
MERGE (lock:IngestLock {name: 'ingest'})
SET lock.touched = $now
WITH lock, lock.token IS NULL OR lock.token = $token OR lock.beat < $now - $patience AS free
SET lock.token = CASE WHEN free THEN $token ELSE lock.token END, lock.beat = CASE WHEN free THEN $now ELSE lock.beat END
RETURN lock.token AS token, lock.beat AS beat
