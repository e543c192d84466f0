import { isAway, Refused } from '../api/asking.ts';
import { overloaded } from '../api/guards/gate.ts';
import { both } from '../questions/say.ts';
import { notHere, Wrong } from './wrong.ts';

/** Where an unexpected error is told. */
export interface Log {
  error(fields: Record<string, unknown>, message: string): void;
}

/** What a failure is to a reader. Our own refusals keep their words; those of the API are said in both languages here. */
export function wrongOf(error: unknown, log: Log): Wrong {
  if (error instanceof Wrong) return error;
  if (isAway(error)) {
    return new Wrong(
      { status: 503, code: 'DATABASE_UNAVAILABLE' },
      both(
        'Databasen svarer ikke lige nu. Prøv igen om lidt.',
        'The database does not answer right now. Try again soon.',
      ),
      { headers: { 'retry-after': '5' } },
    );
  }
  if (error instanceof Refused) {
    const known = refusals(error);
    if (known !== null) return known;
  }
  log.error({ err: error }, 'unexpected error of a page');
  const said = both('Fejlen er skrevet i serverens log.', "The error is in the server's log.");
  return new Wrong({ status: 500, code: 'INTERNAL_SERVER_ERROR' }, said);
}

/** What a reader is told for whom there is no room. */
export const noRoom = (): Wrong => tooMuch('OVERLOADED', overloaded().extensions);

function refusals({ code, message, extensions }: Refused): Wrong | null {
  if (code === 'VERSION_NOT_LOADED') {
    const command = `npx sundhedsgraf restore ${extensions['version']}`;
    return new Wrong(
      { status: 410, code },
      both(
        `Udgave ${extensions['version']} er ikke længere i databasen. Den, der driver serveren, henter den tilbage med: ${command}`,
        `Version ${extensions['version']} is no longer in the database. Whoever runs the server brings it back with: ${command}`,
      ),
    );
  }
  // Nobody reads it; it is said so that nobody counts it as a fault of ours.
  if (code === 'REQUEST_CANCELLED') return new Wrong({ status: 499, code }, both('Afbrudt.', 'Cancelled.'));
  if (code === 'INVALID_ID') return notHere(both('Vi kender intet med det id.', 'We know nothing of that id.'));
  if (code === 'RATE_LIMITED' || code === 'OVERLOADED') return tooMuch(code, extensions);
  if (code === 'TIMEOUT' || code === 'TOO_MANY_STATEMENTS') return tookTooLong(code);
  if (code === 'VERSION_UNKNOWN') {
    const text = both('Den udgave er aldrig udgivet her.', 'That version was never published here.');
    return new Wrong({ status: 404, code }, text);
  }
  if (code !== 'INVALID_ARGUMENT' && code !== 'INVALID_CURSOR') return null;
  if (message.startsWith('version:')) {
    const text = both(
      'version: en udgave skrives som 7 eller 7-9c1f00aa12bd.',
      'version: a version is written as 7 or 7-9c1f00aa12bd.',
    );
    return new Wrong({ status: 400, code }, text);
  }
  return new Wrong({ status: 400, code }, both('Adressen har en værdi, der ikke kan bruges.', message));
}

function tookTooLong(code: 'TIMEOUT' | 'TOO_MANY_STATEMENTS'): Wrong {
  const text = both(
    'Svaret tog for lang tid, og vi holdt op. Prøv igen om lidt.',
    'The answer took too long and was given up. Try again soon.',
  );
  return new Wrong({ status: 503, code }, text, { headers: { 'retry-after': '5' } });
}

/** What a reader is told who has asked for more than a server gives one caller, or all of them. */
function tooMuch(code: 'RATE_LIMITED' | 'OVERLOADED', extensions: Refused['extensions']): Wrong {
  const { status, headers } = extensions['http'] as { status: number; headers: Readonly<Record<string, string>> };
  const text =
    code === 'OVERLOADED'
      ? both(
          'Serveren har mere at lave, end den kan nå. Prøv igen om lidt.',
          'The server has more to do than it can. Try again soon.',
        )
      : both(
          'Der er spurgt om mere herfra, end én adresse kan få i minuttet. Prøv igen om lidt.',
          'More was asked from here than one address may ask in a minute. Try again soon.',
        );
  return new Wrong({ status, code }, text, { headers });
}
