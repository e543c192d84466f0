/** What YAML can say of ours: no dates, no aliases, no tags. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * Prints a value as YAML for a person to read in a diff: lists of things as blocks, each place and each list of words on
 * one line, nothing folded. Keys come in the order they have in the value; text that YAML could take for something else
 * stands in double quotes.
 */
export function printYaml(value: Plain): string {
  return isLine(value) ? `${inLine(value)}\n` : `${block(value, '')}\n`;
}

/** Prints a value on one line. */
export function inLine(value: Plain): string {
  if (typeof value === 'string') return scalar(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(inLine).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${keyOf(key)}: ${inLine(each)}`)
    .join(', ')}}`;
}

function block(value: Plain, indent: string): string {
  if (isList(value)) return value.map((each) => `${indent}- ${beside(each, `${indent}  `)}`).join('\n');
  return Object.entries(value as { readonly [key: string]: Plain })
    .map(([key, each]) => `${indent}${keyOf(key)}:${below(each, `${indent}  `)}`)
    .join('\n');
}

/** What stands after the dash of a list: its first line beside the dash. */
function beside(value: Plain, indent: string): string {
  return isLine(value) ? inLine(value) : block(value, indent).slice(indent.length);
}

/** What stands after a key: on its line, or below it. */
function below(value: Plain, indent: string): string {
  return isLine(value) ? ` ${inLine(value)}` : `\n${block(value, indent)}`;
}

/** Whether a value stands on one line: a word, a list of words, a place in the document, a line of review. */
function isLine(value: Plain): boolean {
  if (isWord(value)) return true;
  if (isList(value)) return value.every(isWord);
  const each = Object.values(value);
  return each.length <= shortest ? each.every(isWord) : 'path' in value && each.every(isWords);
}

/** The most fields of a thing that stands on one line, as start, end and quote do. */
const shortest = 3;

type Word = string | number | boolean | null;
const isWord = (value: Plain): value is Word => value === null || typeof value !== 'object';
const isWords = (value: Plain) => isWord(value) || (isList(value) && value.every(isWord));
const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

const plainWord = /^[\p{L}](?:[\p{L}\p{M}\p{N} ./()'+;_-]*[\p{L}\p{M}\p{N}.()'_-])?$/u;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const otherMeaning = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A name of a field stands plain, `on` too: the files are read as YAML 1.2, where it is a word. */
function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = /^(?!(?:true|false|null)$)[A-Za-z]\w*$/i.test(text) ? text : scalar(text);
  if (keys.size < mostKeys) keys.set(text, key);
  return key;
}

// The same few names of fields come again and again.
const keys = new Map<string, string>();
const mostKeys = 1_000;

/** A string without quotes where no reader of YAML can take it for anything else; JSON's quotes are YAML's too. */
function scalar(text: string): string {
  if ((plainWord.test(text) && !otherMeaning.test(text)) || isoDay.test(text)) return text;
  // DEL and the C1 letters may not stand in YAML as they are; JSON lets them.
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
