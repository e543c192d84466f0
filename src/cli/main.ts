import { createRequire } from 'node:module';
import { Argument, Command, CommanderError, Option } from 'commander';
import { KnownError } from '../domain/errors.ts';
import { say } from './talk.ts';

/**
 * Runs the command line.
 *
 * @param argv  as `process.argv`
 * @returns     exit code: 0 done, 1 something failed, 2 wrong usage
 */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = commands((result) => (code = result));
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const short = shortOf(error);
    if (error instanceof KnownError) say(`${error.code}: ${error.message}`);
    else if (short !== null) say(`CANNOT_START: ${short}`);
    else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

/** What this machine is short of or does not let us do, and where to say that we may. */
function shortOf(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error)) return null;
  if (error.code === 'EMFILE' || error.code === 'ENFILE') {
    return `no more files may be open at once (${error.message}); a process needs 256 of them, and two for each caller: ulimit -n 4096`;
  }
  if (error.code === 'ENOSPC') return `the disk is full (${error.message}); make room and run the command again`;
  // Of a file or folder that somebody named to us; what else the system refuses is a defect and keeps its stack.
  if (!('syscall' in error && 'path' in error)) return null;
  return `${error.message}; let this user read and write there, or name another place`;
}

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/** Verbs are read when they run: `schema` need not load a database driver. */
function commands(done: (code: number) => void): Command {
  const program = new Command('sundhedsgraf')
    .description('A knowledge graph of sundhedsklynger and sundhedsråd in which every fact has its proof.')
    .version(version, '--version')
    // A word after a verb is the verb's: `ask … --version 7` asks an older version.
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError('(add --help for help)');
  program
    .command('start')
    .description('find or start a Neo4j, set it up, load the seeds, serve the API')
    .action(async () => done(await (await import('./start.ts')).start()));
  program
    .command('serve')
    .description('serve the API from a graph that is already loaded')
    .action(async () => done(await (await import('./serve.ts')).serve()));
  program
    .command('setup')
    .description('apply every constraint and index of schema/graph.cypher')
    .action(async () => done(await (await import('./setup.ts')).setup()));
  addReading(program, done);
  addAsking(program, done);
  program
    .command('mcp')
    .description('answer programs over the Model Context Protocol on stdin and stdout')
    .action(async () => done(await (await import('./mcp.ts')).mcp()));
  program
    .command('check')
    .description('check the seeds; needs no database')
    .action(async () => done(await (await import('./check.ts')).check()));
  program
    .command('ids')
    .description('add a line to people/ids.csv for every row of the member lists that has none')
    .option('--dry-run', 'print the lines and write nothing')
    .action(async (options) => done(await (await import('./ids.ts')).ids(options)));
  program
    .command('review')
    .description('show what waits for a person; on a terminal, ask who is who and keep the answers in judgements.csv')
    .option('--json', 'print it as JSON, and ask nothing')
    .option('--by <initials>', 'who decides')
    .action(async (options) => done(await (await import('./review.ts')).review(options)));
  program
    .command('ingest')
    .description('load the seeds: a new version, or word that nothing changed')
    .option('--dry-run', 'tell what would change and write nothing')
    .option('--json', 'print the result as JSON')
    .action(async (options) => done(await (await import('./ingest.ts')).ingestSeeds(options)));
  program
    .command('restore')
    .description('bring a version back from the archive')
    .argument('<version>', 'as 7-9c1f00aa12bd')
    .action(async (version) => done(await (await import('./restore.ts')).restoreVersion(version)));
  program
    .command('export')
    .description(
      'write a version as files: all as JSON, a CSV table for each type, graphs as GraphML, or who sat where as Popolo',
    )
    .addOption(new Option('--format <form>').choices(['json', 'csv', 'graphml', 'popolo']).default('csv'))
    .option('--version <id>', 'as the graph was: number or id (default: the newest)')
    .option('--out <folder>', 'where to (default: sundhedsgraf-<version>-<form>/)')
    .action(async (options) => done(await (await import('./export.ts')).exportVersion(options)));
  program
    .command('schema')
    .description('print the schema of the API, or the JSON Schema of an extract')
    .addArgument(new Argument('[of]', 'which one').choices(['api', 'extract']).default('api'))
    .action(async (of) => done(await (await import('./schema.ts')).schema(of)));
  return program;
}

/** The verbs that read documents; none of them needs a database. */
function addReading(program: Command, done: (code: number) => void): void {
  program
    .command('extract')
    .description('read documents (text, HTML, PDF, Word) and print what they say as YAML; needs no database')
    .argument('<path>', 'a file, a folder, or - for standard input')
    .option('--json', 'print one JSON object a line')
    .addOption(new Option('--text', 'print the text that positions count in').conflicts(['json', 'out', 'check']))
    .addOption(new Option('--out <folder>', 'write one file for each document').conflicts(['json', 'check']))
    .addOption(new Option('--renew', 'with --out: take what the rules read now, reviewed values kept'))
    .addOption(new Option('--check', 'compare with the reviewed files, and write nothing').conflicts('json'))
    .option('--against <folder>', 'with --check: the reviewed files (default: minutes/ of the seeds)')
    .action(async (path, options, command: Command) => {
      if (options.renew && !options.out) command.error("error: option '--renew' needs '--out'");
      if (options.against && !options.check) command.error("error: option '--against' needs '--check'");
      done(await (await import('./extract.ts')).extractDocuments(path, options));
    });
  program
    .command('verify')
    .description('look up every quote of seeds/minutes in its document; needs no database')
    .option('--documents <folder>', 'the documents (default: SUNDHEDSGRAF_DOCUMENTS)')
    .option('--minutes <path>', 'a folder of extracts, or one (default: minutes/ of the seeds)')
    .action(async (options) => done(await (await import('./verify.ts')).verifyMinutes(options)));
}

function addAsking(program: Command, done: (code: number) => void): void {
  program
    .command('ask')
    .description('answer a stored question; without a slug, list the questions')
    .argument('[slug]', 'the question, followed by its parameters: --klynge horsens')
    .addOption(
      new Option('--sources <which>', 'what the answer may rest on').choices(['minutes', 'all']).default('all'),
    )
    .addOption(new Option('--format <form>').choices(['text', 'json', 'csv', 'markdown']).default('text'))
    .addOption(new Option('--language <language>').choices(['da', 'en']).default('da'))
    .option('--version <id>', 'as the graph was: number or id (default: the newest)')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (slug, options, command: Command) =>
      done(await (await import('./ask.ts')).ask(slug, options, command)),
    );
}
