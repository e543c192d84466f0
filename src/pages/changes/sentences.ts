import { danishDay } from '../../domain/danish-time.ts';
import type { Both } from '../../questions/question.ts';
import { both, sayClauses, sayCount, sayDate } from '../../questions/say.ts';
import { word } from '../../questions/words.ts';
import type { Change, Difference } from './differences.ts';
import type { FieldChange } from './values.ts';
import type { Listed, Pair } from './versions.ts';

/** "23. november 2026", in Denmark. */
export const dayOf = ({ publishedAt }: Pick<Listed, 'publishedAt'>): Both => sayDate(danishDay(new Date(publishedAt)));

/** "Plads »Annette Roed (V), Midtklyngen, medlem« er ændret: parti fra »A« til »V«." */
export function sayChange({ kind, sort, name, fields }: Change): Both {
  const done = word('ChangeKind', kind);
  const what = fields.filter(({ label }) => label !== null).map(sayField);
  const said = what.length > 0 || kind !== 'CHANGED' ? what : fields.map(sayField);
  const details = (parts: readonly string[]) => (parts.length === 0 ? '' : `: ${parts.join('; ')}`);
  return both(
    `${sort.da} »${name.da}« er ${done.da}${details(said.map(({ da }) => da))}.`.trim(),
    `${sort.en} "${name.en}" was ${done.en}${details(said.map(({ en }) => en))}.`.trim(),
  );
}

function sayField({ property, label, before, after }: FieldChange): Both {
  const name = label ? both(lower(label.da), lower(label.en)) : both(property, property);
  if (before === null)
    return both(
      `${name.da} er nu »${after?.da}«, før ikke oplyst`,
      `${name.en} is now "${after?.en}", not stated before`,
    );
  if (after === null) {
    return both(
      `${name.da} er ikke længere oplyst, før »${before.da}«`,
      `${name.en} is no longer stated, "${before.en}" before`,
    );
  }
  return both(`${name.da} fra »${before.da}« til »${after.da}«`, `${name.en} from "${before.en}" to "${after.en}"`);
}

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** "2 er kommet til, og 1 er ændret": how many, by what became of them. */
export function sayCounts({ changes, evidence }: Difference): Both {
  const parts = (['ADDED', 'CHANGED', 'REMOVED'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    const { da, en } = word('ChangeKind', kind);
    return count === 0 ? [] : [both(`${count} er ${da}`, `${count} ${en}`)];
  });
  const of = sayCount(
    changes.length,
    both('ting eller faktum', 'thing or fact'),
    both('ting og fakta', 'things and facts'),
  );
  const said = sayClauses(parts);
  const more = sayEvidence(evidence);
  if (changes.length === 0) {
    return both(`Ingen ting og ingen fakta er ændret.${more.da}`, `No thing and no fact has changed.${more.en}`);
  }
  return both(`Forskel på ${of.da}: ${said.da}.${more.da}`, `A difference in ${of.en}: ${said.en}.${more.en}`);
}

function sayEvidence(count: number): Both {
  if (count === 0) return both('', '');
  const { da, en } = sayCount(
    count,
    both('påstand eller kilde', 'claim or source'),
    both('påstande og kilder', 'claims and sources'),
  );
  return both(
    ` Blandt beviserne er der desuden forskel på ${da}.`,
    ` In the evidence there is moreover a difference in ${en}.`,
  );
}

/** That there was nothing to compare with. */
export const sayFirst = (): Both =>
  both(
    'Den første udgave; der er ingen før den at sammenligne med.',
    'The first version; there is none before it to compare with.',
  );

/** That a version is no longer there to be compared, and how it comes back. */
export function sayGone({ version, before }: Pair): Both {
  const listed = [version, ...(before ? [before] : [])].filter(({ loaded }) => !loaded);
  const gone = (listed.length > 0 ? listed : [version]).map(({ id }) => id); // else swept since it was listed
  const commands = gone.map((id) => `npx sundhedsgraf restore ${id}`).join(' && ');
  return both(
    `Kan ikke sammenlignes: udgave ${gone.join(' og ')} er ikke længere i databasen. Den, der driver serveren, henter tilbage med: ${commands}`,
    `Cannot be compared: version ${gone.join(' and ')} is no longer in the database. Whoever runs the server brings it back with: ${commands}`,
  );
}
