import { type Edition, Refused } from '../api/asking.ts';
import { loadSeeds } from '../ingest/seeds/load.ts';
import { openApi } from './serve.ts';
import { objectionsOf, withGraph } from './session.ts';
import { say } from './talk.ts';

/**
 * Opens a version of the graph that is there, objections applied, for the length of a verb.
 *
 * @param version  number or id; null for the newest
 * @returns what `use` returns, an exit code; 1 where the API refuses, with its code and words
 */
export async function withEdition(version: string | null, use: (edition: Edition) => Promise<number>): Promise<number> {
  return withGraph(async ({ database, config }) => {
    const open = openApi(database.address, objectionsOf(await loadSeeds(config.seeds)));
    try {
      return await use(await open.api.asking.edition(version));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // A caller from outside hears only that there is no answer; who runs the program also hears why.
      const why = open.api.published.state().reason || error.message;
      say(`${error.code}: ${error.code === 'DATABASE_UNAVAILABLE' ? why : error.message}`);
      return 1;
    } finally {
      await open.close();
    }
  });
}
