import type { Edition } from '../../api/asking.ts';
import type { Both } from '../../questions/question.ts';
import { both, withParty } from '../../questions/say.ts';
import { type Html, html } from '../html.ts';
import { inOne } from '../language.ts';
import { type Kept, keeping, pathOfId, pathWith } from '../links.ts';
import { figure, tableOf } from '../pictures/figure.ts';
import { type Seated, seatsOf, seatsOperation } from '../pictures/seats/operation.ts';
import { seatsPicture } from '../pictures/seats/picture.ts';
import { readTogether, type Together } from './together.ts';

const words = {
  overTime: both('Pladser over tid', 'Seats over time'),
  together: both('Sad sammen med', 'Sat together with'),
  list: both('Vis hvem, og hvor', 'Show who, and where'),
  person: both('Person', 'Person'),
  where: both('Hvor', 'Where'),
  perhaps: both('måske ikke samtidig', 'perhaps not at the same time'),
  explained: both(
    'Politikere i de samme organer. »Måske ikke samtidig«: ingen dag er kendt, hvor begge sikkert sad der.',
    'Politicians in the same bodies. "Perhaps not at the same time": no day is known on which both certainly sat there.',
  ),
  graph: both('Vis i grafen', 'Show in the graph'),
} as const satisfies Record<string, Both>;

/** What the page of a person shows before all the rest: the seats over time, and who else sat there. */
export async function personSections(id: string, edition: Edition, kept: Kept): Promise<Html> {
  const say = (text: Both) => inOne(text, kept.language);
  const { node } = await edition.ask<{ node: Seated }>(seatsOperation, { id, elected: ['YES', 'UNKNOWN'] });
  const seats = seatsOf(node);
  const picture = seatsPicture({ id, name: node.name ?? id, seats, rows: 'BODIES' }, kept);
  const together = await readTogether(id, seats, edition);
  return html`${
    picture !== null &&
    html`<section aria-labelledby="over-tid">
<h2 id="over-tid">${say(words.overTime)}</h2>
${figure(picture, kept, edition.id)}
</section>`
  }
<p class="noprint"><a href="${pathWith('/graf', { vis: id, ...keeping(kept) })}">${say(words.graph)}</a></p>
${together.length > 0 && togetherTable(together, kept)}`;
}

function togetherTable(together: readonly Together[], kept: Kept): Html {
  const say = (text: Both) => inOne(text, kept.language);
  const link = (id: string, text: string) => html`<a href="${pathOfId(id, kept)}">${text}</a>`;
  return html`<section aria-labelledby="sammen">
<h2 id="sammen">${say(words.together)} <small>(${together.length})</small></h2>
<p>${say(words.explained)}</p>
<details${together.length <= 25 && html` open`}>
<summary>${say(words.list)}</summary>
${tableOf(
  {
    columns: [words.person, words.where].map(say),
    rows: together.map(({ person, party, bodies }) => [
      link(person.id, withParty(person.name, party)),
      bodies.map(
        (body, place) =>
          html`${place > 0 && ', '}${link(body.id, body.name)}${!body.sure && html` <small>(${say(words.perhaps)})</small>`}`,
      ),
    ]),
  },
  say(words.together),
  kept.language,
)}
</details>
</section>`;
}
