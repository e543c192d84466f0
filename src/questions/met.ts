import { capital } from './klynge-name.ts';
import type { Both, Sentence } from './question.ts';
import { both, claimsOf, type Evidenced, sayDate, sentence } from './say.ts';
import { type attended, sayAttended, word } from './words.ts';

/** What minutes say of somebody beside a seat. */

export interface Meeting {
  readonly id: string;
  readonly heldOn: string | null;
  readonly bodyAsPrinted: string | null;
  readonly body: { readonly name: string } | null;
}

export interface Met extends Evidenced {
  readonly id: string;
  readonly state: keyof typeof attended;
  readonly listed: boolean;
  readonly chaired: boolean;
  readonly capacity: string;
  readonly office: string | null;
  readonly partyLetter: string | null;
  readonly party: { readonly letter: string | null } | null;
  readonly standsInFor: { readonly name: string } | null;
  readonly standsInForAsPrinted: string | null;
  readonly meeting: Meeting | null;
}

/** What a seat does not say: that somebody chaired a meeting, or was at one without being on its list. */
export const besideSeats = <One extends Met>(met: readonly One[]): One[] =>
  met.filter(({ listed, chaired }) => chaired || !listed);

export const whereOf = ({ meeting }: Pick<Met, 'meeting'>): string =>
  meeting?.body?.name ?? meeting?.bodyAsPrinted ?? '';

export const sayMeetings = (name: string, met: readonly Met[]): Sentence[] =>
  met.map((one) => {
    const on = sayDate(one.meeting?.heldOn ?? '');
    const at = both(`mødet i ${whereOf(one)} ${on.da}`, `the meeting of ${whereOf(one)} on ${on.en}`);
    if (one.chaired) return sentence(`${name} ledede ${at.da}.`, `${name} chaired ${at.en}.`, claimsOf([one]));
    const [said, head] = [sayWhat(name, one), capital(at)];
    return sentence(`${head.da}: ${said.da}.`, `${head.en}: ${said.en}.`, claimsOf([one]));
  });

function sayWhat(name: string, met: Met): Both {
  if (met.state === 'PRESENT') return both(`${name} deltog`, `${name} took part`);
  const as = word('Capacity', met.capacity);
  const named = met.capacity === 'SPEAKER' ? both(`${name} (${as.da})`, `${name} (${as.en})`) : both(name, name);
  const other = met.standsInFor?.name ?? met.standsInForAsPrinted ?? name;
  return both(sayAttended(met.state, named.da, other).da, sayAttended(met.state, named.en, other).en);
}
