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

/** Much data: waits until it is taken, so that a slow reader does not fill the memory. */
export function printed(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
