import type { Edition } from '../../api/asking.ts';
import { isWithdrawn, type Kind } from '../../domain/ids.ts';
import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import type { Address } from '../address.ts';
import { askOfKommune, briefOf } from '../answer/brief.ts';
import { bodyTakes, readBody } from '../body/read.ts';
import { bodySections } from '../body/sections.ts';
import { type Html, html, type Part } from '../html.ts';
import { inOne } from '../language.ts';
import { personSections } from '../person/sections.ts';
import type { Setting } from '../setting.ts';
import { text } from './named.ts';
import type { Found } from './operation.ts';
import { further } from './says.ts';

const words = {
  before: both('Før 2027 og efter', 'Before 2027 and after'),
  all: both('Alt, hvad kilderne siger', 'Everything the sources say'),
} as const satisfies Record<string, Both>;

const bodies: readonly Kind[] = ['Klynge', 'Sundhedsraad', 'Udvalg'];

/** Parameters of its own that the page of a kind takes. */
export const takenBy = (kind: Kind): readonly string[] =>
  bodies.includes(kind) ? bodyTakes : kind === 'Document' ? [further] : [];

/** What the page of some kinds shows before its fields; null for all others. */
export async function sectionsOf(
  kind: Kind,
  { id, row }: Found,
  { address, edition, setting }: { address: Address; edition: Edition; setting: Setting },
): Promise<Part> {
  const kept = { language: address.language, version: address.version };
  const heading = html`<h2 id="alt">${inOne(words.all, kept.language)}</h2>`;
  const shown = async (): Promise<Html | null> => {
    if (bodies.includes(kind)) {
      const body = await readBody({ id, listAsOf: text(row['listAsOf']) }, { address, edition, setting, kept });
      return bodySections(body, kept, edition.id);
    }
    if (kind === 'Person' && !isWithdrawn(id)) return personSections(id, edition, kept);
    if (kind === 'Kommune') {
      const answers = await askOfKommune(edition, id, kept.language);
      return html`<section class="mine" aria-labelledby="foer-og-efter">
<h2 id="foer-og-efter">${inOne(words.before, kept.language)}</h2>
${answers.map((answer) => briefOf(answer, kept))}
</section>`;
    }
    return null;
  };
  const sections = await shown();
  return sections === null ? null : html`${sections}\n${heading}\n`;
}
