import { readConfig } from '../../../src/config.ts';
import { openDatabase } from '../../../src/database/open.ts';

// A run of the program that has Neo4j open until it is told to end: it says where, or why not, in one line of JSON.
// The settings are its environment's; the argument is the folder of the jars.
process.stdin.resume().once('end', () => process.exit(1)); // the test that wanted us is gone
try {
  const cache = process.argv[2] ?? '';
  const database = await openDatabase(readConfig(), { progress: (line) => console.error(line), join: false, cache });
  process.once('SIGTERM', async () => {
    await database.close();
    process.exit(0);
  });
  console.log(JSON.stringify({ address: database.address, description: database.description }));
} catch (error) {
  console.log(JSON.stringify({ refused: error instanceof Error ? error.message : String(error) }));
}
