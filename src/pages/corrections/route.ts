import { refuseRest } from '../address.ts';
import { csv } from '../csv.ts';
import { sentAsJson } from '../json.ts';
import { inOne } from '../language.ts';
import { keeping, pathWith } from '../links.ts';
import type { Sent } from '../response.ts';
import type { Routed } from '../routed.ts';
import type { Place } from '../setting.ts';
import { unreadable } from '../wrong.ts';
import { correctionsOf } from './found.ts';
import { correctionsPage, type ShownCorrections } from './page.ts';
import { sayCorrected } from './sentences.ts';
import { columns, rowsOf } from './table.ts';

/** `/rettelser`: what was corrected, as a page, JSON and CSV. */
export async function routeCorrections({ address, asking, setting }: Place): Promise<Routed> {
  refuseRest(address);
  const { ending, language, version, excel } = address;
  if (!['html', 'json', 'csv'].includes(ending)) {
    throw unreadable('Siden findes ikke i den form.', 'The page does not exist in that form.');
  }
  const edition = await asking.edition(version);
  const found = await correctionsOf(edition, asking);
  const shown = { found, edition, language, version, setting };
  const link = `${setting.publicUrl ?? ''}${pathWith('/rettelser', keeping({ language, version: edition.id }))}`;
  return { sent: { ...sentAs(shown, { ending, link, excel }), unlisted: true }, edition, changing: true };
}

function sentAs(
  shown: ShownCorrections,
  { ending, link, excel }: { ending: string; link: string; excel: boolean },
): Sent {
  const { edition, language } = shown;
  if (ending === 'html') return { type: 'text/html; charset=utf-8', text: correctionsPage(shown).text };
  if (ending === 'json') return asJson(shown, link);
  const table = {
    columns: columns.map(([key, label]) => ({ key, label: inOne(label, language) })),
    rows: shown.found.corrections.flatMap((one) => rowsOf(one, language).map((cells) => ({ cells, claims: [] }))),
  };
  return {
    type: 'text/csv; charset=utf-8; header=present',
    text: csv(table, { version: edition.id, link, language, excel }),
    fileName: `rettelser-${edition.id}.csv`,
  };
}

function asJson({ found, edition, language, setting }: ShownCorrections, link: string): Sent {
  return sentAsJson(
    { link, edition, setting, about: 'rettelser' },
    {
      sentences: sayCorrected(found).map((text) => inOne(text, language)),
      compared: found.compared,
      notCompared: found.notCompared.map(({ id }) => id),
      objections: found.objected,
      judgements: found.judgements.map(({ id, name, on, reason }) => ({
        id,
        name,
        on,
        reason: inOne(reason, language),
      })),
      corrected: found.corrections.map(({ version, change: { id, kind, name, fields } }) => ({
        version: version.id,
        publishedAt: version.publishedAt,
        id,
        kind,
        name: inOne(name, language),
        fields: fields.map(({ property, before, after }) => ({
          property,
          before: before && inOne(before, language),
          after: after && inOne(after, language),
        })),
      })),
    },
  );
}
