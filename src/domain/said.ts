/**
 * Properties of a row that are not what it says: what a version adds to every row, what serves search and order, and
 * the evidence. They count neither in a row's digest nor as a change of it.
 */
export const notSaid: ReadonlySet<string> = new Set([
  'version',
  'versionText',
  'digest',
  'knownSince',
  'codes',
  'keys',
  'nameFolded',
  'foldedNames',
  'wordKey',
  'searchText',
  'sortKey',
  'personSortKey',
  'claims',
]);

/** Whether an id names evidence: a claim or a document. Its changes are a layer of their own. */
export const isEvidence = (id: string) => id.startsWith('claim-') || id.startsWith('document-');
