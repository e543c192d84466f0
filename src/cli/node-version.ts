/** What to say to a Node that is too old, "20.19.0" at least; `null` when it is new enough. */
export function tooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `sundhedsgraf needs Node 20.19 or later, this is ${version}; install a newer one from nodejs.org or your system's packages`;
}
