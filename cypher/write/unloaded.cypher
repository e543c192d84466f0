// unloaded: remembers that a version was swept: its name stays, its graph is gone until it is restored.
//
// @param version  int  the version that was swept
MATCH (version:Version {number: $version})
SET version.loaded = false
