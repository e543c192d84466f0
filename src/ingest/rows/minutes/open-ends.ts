import { groupBy } from '../../../domain/group.ts';
import { slug } from '../../../domain/names.ts';
import { itemIdOf, stemOf } from '../../resolve/elements.ts';
import { ruleId } from '../../resolve/own-words.ts';
import type { Sitting } from '../../resolve/sittings.ts';
import { sidesOf } from '../disagreements/found.ts';
import type { NodeRow } from '../graph-rows.ts';
import { belonging, type MinutesContext } from './context.ts';

/** The rules that documents tell of, in our words: who sits in a klynge. */
export function ruleRows({ sittings, claims, english }: MinutesContext): NodeRow[] {
  return distinct(
    sittings.flatMap((sitting) =>
      sitting.file.extract.rules.map(({ summary, parameter, evidence }, index) => {
        const id = ruleId({ parameter });
        return {
          id,
          summary,
          summaryEn: english(summary),
          parameter,
          ...belonging(sitting, id, index),
          claims: claims.cite({ about: id, property: 'rule', value: parameter, evidence, sitting }),
        };
      }),
    ),
  );
}

/** What minutes promise and we do not hold: a coming meeting, material. Attachments named by an item are documents. */
export function announcementRows({ sittings, claims }: MinutesContext): NodeRow[] {
  return distinct(
    sittings.flatMap((sitting) => {
      const { promised, items } = sitting.file.extract;
      const attached = new Set(items.flatMap(({ attachments }) => attachments.map(({ title }) => title)));
      return promised
        .filter(({ title }) => !attached.has(title))
        .map(({ title, kind, evidence }, index) => {
          const id = `announcement-${sitting.file.name}-${slug(title)}`;
          return {
            id,
            title,
            kind,
            ...belonging(sitting, id, index),
            claims: claims.cite({ about: id, property: 'announcement', value: title, evidence, sitting }),
          };
        });
    }),
  );
}

/** Where one document says two things: each value is a claim of its own, side by side. */
export function disagreementRows(context: MinutesContext): NodeRow[] {
  return distinct(
    context.sittings.flatMap((sitting) =>
      sitting.file.extract.conflicts.map(({ path, values, why }, index) => {
        const id = `disagreement-${sitting.file.name}-${slug(path)}`;
        return {
          id,
          kind: 'WITHIN_DOCUMENT',
          about: aboutOf(sitting, path, context),
          property: path.split('/').at(-1) ?? path,
          why,
          whyEn: context.english(why),
          ...belonging(sitting, id, index),
          ...sidesOf(
            values.map(({ value, evidence }) => ({
              value,
              valueEn: context.english(value),
              claims: context.claims.cite({ about: id, property: 'conflict', value, evidence, sitting }),
            })),
          ),
        };
      }),
    ),
  );
}

/** What a review path speaks of: a person's attendance, an item, else the meeting. */
function aboutOf(sitting: Sitting, path: string, { who }: MinutesContext): string {
  const [part, key = ''] = path.split('/');
  if (part === 'people') return who(sitting, key)?.personId ?? who(sitting, key)?.mentionId ?? sitting.id;
  if (part === 'items') return itemIdOf(sitting, Number(key)) ?? `meeting-${stemOf(sitting)}`;
  return sitting.id;
}

const distinct = (rows: readonly NodeRow[]) =>
  [...groupBy(rows, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
