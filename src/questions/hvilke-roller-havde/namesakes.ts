import type { Meeting } from '../met.ts';
import type { Asked, Sentence } from '../question.ts';
import { sayList, sentence } from '../say.ts';

/** Names that are perhaps the same person: suggestions, with their reason. */

export interface Namesake {
  readonly da: string;
  readonly en: string;
  readonly person: {
    readonly name: string;
    readonly memberships: {
      readonly nodes: readonly {
        readonly saidBy: readonly string[];
        readonly body: { readonly name: string; readonly kind: string };
      }[];
    };
    readonly attendances: { readonly nodes: readonly { readonly meeting: Omit<Meeting, 'id'> | null }[] };
  };
}

/** Names that are perhaps the same person, with where they stand. */
export function sayNamesakes(name: string, namesakes: readonly Namesake[], { sources }: Asked): Sentence[] {
  return namesakes.flatMap(({ person: other, da, en }) => {
    const seats = other.memberships.nodes.filter(({ saidBy }) => sources === 'ALL' || saidBy.includes('MINUTES'));
    const places = [...seats.map(({ body }) => body.name), ...other.attendances.nodes.map(whereNamed)];
    if (places.length === 0) return [];
    const where = sayList([...new Set(places)]);
    return [
      sentence(
        `${name} er måske samme person som ${other.name} i ${where.da}: ${da}.`,
        `${name} is perhaps the same person as ${other.name} in ${where.en}: ${en}.`,
      ),
    ];
  });
}

const whereNamed = ({ meeting }: { meeting: Omit<Meeting, 'id'> | null }) =>
  meeting?.body?.name ?? meeting?.bodyAsPrinted ?? '';
