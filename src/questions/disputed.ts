import type { Sentence } from './question.ts';
import { claimsOf, type Evidenced, sentence } from './say.ts';

/** A disagreement about a kommune, as operations select it. */
export interface Disputed {
  readonly property: string | null;
  readonly about: { readonly id: string; readonly name?: string } | null;
  readonly da: string | null;
  readonly en: string | null;
  readonly sides: readonly (Evidenced & { readonly da: string; readonly en: string })[];
}

const matters: Readonly<Record<string, { da: string; en: string }>> = {
  sundhedsraad: { da: 'hvilket råd', en: 'which council' },
  klynge: { da: 'hvilken klynge', en: 'which cluster' },
};

/** That sources put a kommune in different places: said beside the answer that follows one of them. */
export function sayDisputed(
  all: readonly Disputed[],
  { kommuner, properties }: { kommuner: readonly { readonly id: string }[]; properties: readonly string[] },
): Sentence[] {
  const asked = new Set(kommuner.map(({ id }) => id));
  return all.flatMap(({ property, about, sides, da, en }) => {
    const matter = property !== null && properties.includes(property) ? matters[property] : undefined;
    if (matter === undefined || about === null || !asked.has(about.id)) return [];
    const values = (language: 'da' | 'en', or: string) => sides.map((side) => side[language]).join(` ${or} `);
    return sentence(
      `Kilderne er uenige om, ${matter.da} ${about.name} hører til: ${values('da', 'eller')}. ${capitalised(da)}`,
      `The sources disagree on ${matter.en} ${about.name} belongs to: ${values('en', 'or')}. ${capitalised(en)}`,
      claimsOf(sides),
    );
  });
}

const capitalised = (why: string | null) => (why === null ? '' : `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`);
