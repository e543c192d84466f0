/** A line of talk: to stderr, so that stdout holds data alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Progress: a line that is written over on a terminal, plain lines elsewhere. */
export function progress(line: string): void {
  say(process.stderr.isTTY ? `\u001b[2m${line}\u001b[0m` : line);
}

/** Data: to stdout. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
