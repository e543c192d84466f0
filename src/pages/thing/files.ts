import { both } from '../../questions/say.ts';
import { csv } from '../csv.ts';
import { sentAsJson } from '../json.ts';
import { inOne } from '../language.ts';
import type { Sent } from '../response.ts';
import { type ShownThing, saidOf } from './page.ts';

/** What the API says of a thing, with licence and where the page stands. */
export const thingAsJson = ({ cited, found, edition, setting }: ShownThing): Sent =>
  sentAsJson(
    { link: cited.url ?? cited.path, edition, setting, about: found.id },
    {
      node: found.row,
      ...(Object.keys(found.around).length === 0 ? {} : { around: found.around }),
      ...('evidence' in found.row ? {} : { evidence: found.evidence }),
    },
  );

/** One row for each value of each field. */
export function thingAsCsv(shown: ShownThing): Sent {
  const { address, edition, cited, found } = shown;
  const { language, excel } = address;
  const columns = [
    { key: 'felt', label: inOne(both('Felt', 'Field'), language) },
    { key: 'vaerdi', label: inOne(both('Værdi', 'Value'), language) },
    { key: 'id', label: 'Id' },
  ];
  const rows = saidOf(shown).flatMap(({ field, values, notes }) =>
    values.map(({ text, id }) => ({
      cells: [inOne(field.label, language), inOne(text, language), id ?? null],
      claims: notes.flatMap((note) => found.evidence[note - 1] ?? []),
    })),
  );
  return {
    type: 'text/csv; charset=utf-8; header=present',
    text: csv({ columns, rows }, { version: edition.id, link: cited.url ?? cited.path, language, excel }),
    fileName: `${cited.name}-${edition.id}.csv`,
  };
}
