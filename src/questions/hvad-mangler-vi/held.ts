import { klyngeName, sayKlynger } from '../klynge-name.ts';
import type { Asked, Both, Sentence } from '../question.ts';
import { both, claimsOf, sayList, sentence } from '../say.ts';
import { type Body, isOf, splitOf } from './held-rows.ts';

const bodies = (nodes: readonly Body[]) => sayKlynger(nodes.map(({ body }) => body));

/** The kinds that are counted, with their nouns. */
const kinds: readonly (readonly [string, Both])[] = [
  ['KLYNGE', both('klynger', 'clusters')],
  ['SUNDHEDSRAAD', both('sundhedsråd', 'health councils')],
];

/** "Vi har referater fra 4 af 22 klynger (…) og fra ingen af 17 sundhedsråd." */
export function sayMinutesHeld(nodes: readonly Body[], { given }: Asked): Sentence[] {
  const asked = given['organ'];
  if (asked) {
    const count = nodes.reduce((all, { documentsHeld }) => all + documentsHeld, 0);
    return count > 0
      ? [
          sentence(
            `Vi har referat af ${count === 1 ? 'ét møde' : `${count} møder`} i ${asked.name}.`,
            `We hold minutes of ${count === 1 ? 'one meeting' : `${count} meetings`} of ${asked.name}.`,
          ),
        ]
      : [sentence(`Vi har intet referat fra ${asked.name}.`, `We hold no minutes of ${asked.name}.`)];
  }
  const parts = kinds.map(([kind, noun]) => {
    const all = nodes.filter(isOf(kind));
    const held = all.filter(({ documentsHeld }) => documentsHeld > 0);
    const list = bodies(held);
    return held.length === 0
      ? both(`ingen af de ${all.length} ${noun.da}`, `none of the ${all.length} ${noun.en}`)
      : both(
          `${held.length} af de ${all.length} ${noun.da} (${list.da})`,
          `${held.length} of the ${all.length} ${noun.en} (${list.en})`,
        );
  });
  const list = sayList(parts);
  return [sentence(`Vi har referater fra ${list.da}.`, `We hold minutes of ${list.en}.`)];
}

/** The råd that minutes name at all. */
export function sayNamedRaad(nodes: readonly Body[]): Sentence[] {
  const raad = nodes.filter(isOf('SUNDHEDSRAAD'));
  const named = raad.filter(({ body }) => (body.succeeds ?? []).length > 0);
  const list = bodies(named);
  return [
    sentence(
      `Referaterne nævner ${named.length} af de ${raad.length} sundhedsråd ved navn: ${list.da}.`,
      `The minutes name ${named.length} of the ${raad.length} health councils: ${list.en}.`,
      claimsOf(named.flatMap(({ body }) => body.succeeds ?? [])),
    ),
  ];
}

export function sayNoLists(nodes: readonly Body[], asked: Asked): Sentence[] {
  const minutes = asked.sources === 'MINUTES';
  const list = minutes
    ? both('deltagerliste fra et referat', 'list of participants in minutes')
    : both('medlemsliste', 'member list');
  const without = nodes.filter((node) => splitOf(node, asked).total === 0);
  if (asked.given['organ']) {
    return without.map((node) => {
      const [sat, en] = isOf('SUNDHEDSRAAD')(node) ? ['sidder', 'sits'] : ['sad', 'sat'];
      return sentence(
        `Vi har ingen ${list.da} for ${klyngeName(node.body)}; det siger intet om, hvem der ${sat} der.`,
        `We hold no ${list.en} for ${klyngeName(node.body)}; that says nothing about who ${en} there.`,
      );
    });
  }
  return kinds.flatMap(([kind, noun]) => {
    const all = nodes.filter(isOf(kind));
    const lacking = all.filter((node) => without.includes(node));
    if (lacking.length === 0)
      return [
        sentence(
          `Vi har en ${list.da} for alle ${all.length} ${noun.da}.`,
          `We hold a ${list.en} for all ${all.length} ${noun.en}.`,
        ),
      ];
    if (lacking.length === all.length)
      return [
        sentence(
          `Vi har ingen ${list.da} for nogen af de ${all.length} ${noun.da}.`,
          `We hold no ${list.en} for any of the ${all.length} ${noun.en}.`,
        ),
      ];
    const missing = bodies(lacking);
    return [
      sentence(
        `Vi har en ${list.da} for ${all.length - lacking.length} af de ${all.length} ${noun.da}; for ${lacking.length} har vi ingen, og det siger intet om, hvem der sad der: ${missing.da}.`,
        `We hold a ${list.en} for ${all.length - lacking.length} of the ${all.length} ${noun.en}; for ${lacking.length} we hold none, and that says nothing about who sat there: ${missing.en}.`,
      ),
    ];
  });
}

/** Lists that their source, or what was read of it, leaves in doubt. */
export function sayDoubt(nodes: readonly Body[], { sources, given }: Asked): Sentence[] {
  const doubtful = nodes.filter(({ body }) => body.members.da !== null);
  if (doubtful.length === 0 || sources === 'MINUTES') return [];
  if (given['organ']) {
    return doubtful.map(({ body: { members } }) =>
      sentence(`Forbehold for listen: ${members.da}`, `A reservation about the list: ${members.en ?? members.da}`),
    );
  }
  const list = bodies(doubtful);
  return [
    sentence(
      `Der er forbehold for ${doubtful.length} af listerne, som kan være ufuldstændige: ${list.da}.`,
      `There are reservations about ${doubtful.length} of the lists, which may be incomplete: ${list.en}.`,
    ),
  ];
}

/** The claims of a klynge's end, which is all the evidence that the operation selects of it. */
const endOf = ({ evidence = [] }: Body['body']) => ({ evidence });

/** An end that no source gives is not "still there". A råd has only begun, so its end is not missing. */
export function sayEnds(nodes: readonly Body[], asked: Asked): Sentence[] {
  const klynger = nodes.filter(isOf('KLYNGE'));
  if (klynger.length === 0) return [];
  const known = klynger.filter(
    ({ body }) => body.validTo !== null && claimsOf([endOf(body)], asked.sources).length > 0,
  );
  const list = bodies(known);
  const claims = claimsOf(
    known.map(({ body }) => body as never),
    asked.sources,
  );
  const name = asked.given['organ']?.name;
  if (name !== undefined) {
    return known.length > 0
      ? []
      : [sentence(`Ingen kilde angiver en slutdag for ${name}.`, `No source gives an end for ${name}.`)];
  }
  if (known.length === 0)
    return [sentence('Ingen kilde angiver en slutdag for nogen klynge.', 'No source gives an end for any cluster.')];
  return [
    sentence(
      `Kilderne angiver kun en slutdag for ${known.length} af de ${klynger.length} klynger: ${list.da}. For de andre er den ukendt.`,
      `The sources give an end for only ${known.length} of the ${klynger.length} clusters: ${list.en}. For the others it is not known.`,
      claims,
    ),
  ];
}
