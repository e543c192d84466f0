/** Texts that once broke something somewhere: no value that a caller may send is outside these kinds. */
export const hostile: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \t\r\n ',
  long: 'x'.repeat(30_000),
  'just too long': 'y'.repeat(201),
  'long words': 'ærø '.repeat(2_000),
  control: 'Horsens\u0001\u0007\u001b[2J\u007f\u0085',
  NUL: 'Horsens\u0000',
  'right to left': '\u202eklynge-horsens\u2066\u200f',
  'lone surrogate': 'Hor\ud800sens\udc00',
  'no character': '\ufffe\uffff\ufeff',
  'combining marks': `H${'\u0301'.repeat(190)}`,
  emoji: '👩‍👩‍👧‍👦'.repeat(20),
  Lucene: 'searchText:* OR (versionText:v1 AND "~ [a TO z]^2 \\',
  'Lucene words': 'AND OR NOT',
  wildcard: '*?~',
  Cypher: "horsens'}) DETACH DELETE n //",
  'Cypher parameter': '$version} RETURN $keys //',
  'escaped quotes': '\\\'"`\\u0027',
  JSON: '{"key":{"$ne":null}}',
  HTML: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  path: '../../../../etc/passwd\u0000.json',
  'percent signs': '%00%2e%2e%2f%ff%',
  number: '-9007199254740993',
  NaN: 'NaN',
  prototype: '__proto__',
  constructor: 'constructor',
  'expression of a spreadsheet': '=HYPERLINK("http://x","y")',
  'id of another kind': 'document-x',
  'id without an end': 'person-',
  'long id': `person-${'a-'.repeat(90)}`,
};

/** Words of ours, of a library or of a machine that no answer may have: they tell how the program is made. */
export const leak =
  /\n\s+at |node_modules|\.[jt]s:\d+:\d+|file:\/\/|CYPHER 5|MATCH \(\w*:|db\.index\.|OPTIONAL MATCH|UNWIND |\bNeo\.(Client|Transient|Database)|Neo4jError|neo4j-driver|bolt:\/\/|\/(home|tmp|usr|root|work)\/|\b(Type|Range|Reference|Syntax|Zod|Internal)Error\b|declares no \$|needs \$|is not a function|of undefined|of null|\[object Object\]/;
