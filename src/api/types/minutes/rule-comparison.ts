import { electionPeriod, readInterval } from '../../../domain/dates.ts';
import { councillor, councillorBounds, type Verdict, verdictOf, type verdicts } from '../../../domain/rule.ts';
import type { RuleRow } from '../../../loaders/minutes-rows.ts';
import type { BodyRow, PersonRow } from '../../../loaders/rows.ts';
import { both } from '../../both.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { SaidByEnum } from '../../minutes-enums.ts';
import { evidenceField } from '../evidence.ts';
import { Klynge, Person } from '../refs.ts';
import { Rule } from './refs.ts';

interface MemberRow {
  readonly person: PersonRow;
  readonly side: string;
  readonly elected: string | null;
  readonly office: string | null;
  readonly lastObserved: string | null;
  readonly claims: readonly string[];
  readonly naming: readonly string[];
  readonly elsewhere: readonly { readonly observedOn: readonly string[]; readonly claims: readonly string[] }[];
}

interface Comparison {
  readonly klynge: BodyRow;
  readonly asOf: string | null;
  readonly shown: readonly PersonRow[];
  readonly shownElsewhere: readonly PersonRow[];
  readonly possible: readonly PersonRow[];
  readonly verdict: Verdict;
  readonly claims: readonly string[];
}

export const RuleVerdictEnum = builder.enumType('RuleVerdict', {
  description: both('Hvordan listen svarer til reglen.', 'How the list compares with the rule.'),
  values: {
    FOLLOWS: { description: both('Listen følger reglen.', 'The list follows the rule.') },
    DEVIATES: { description: both('Listen afviger fra reglen.', 'The list deviates from the rule.') },
    NOT_DECIDED: { description: both('Kan ikke afgøres af kilderne.', 'Cannot be decided from the sources.') },
  } satisfies Record<(typeof verdicts)[number], { description: string }>,
});

const RuleComparison = builder.objectRef<Comparison>('RuleComparison').implement({
  description: both(
    'En regel om regionsrådsmedlemmer, holdt op mod en klynges nyeste liste.',
    "A rule on regional councillors, held against a cluster's newest list.",
  ),
  fields: (t) => ({
    klynge: t.field({ type: Klynge, description: both('Klyngen.', 'The cluster.'), resolve: (row) => row.klynge }),
    asOf: t.exposeString('asOf', {
      nullable: true,
      description: both('Hvornår listen gælder; null: ingen liste.', 'As of when the list holds; null: no list.'),
    }),
    shown: t.field({
      type: [Person],
      description: both('De, der er vist som regionsrådsmedlemmer.', 'Those shown as regional councillors.'),
      resolve: (row) => [...row.shown],
    }),
    shownElsewhere: t.field({
      type: [Person],
      description: both(
        'De af dem, hvor kun en anden liste fra samme valgperiode viser det.',
        'Those of them whom only another list of the same election period shows.',
      ),
      resolve: (row) => [...row.shownElsewhere],
    }),
    possible: t.field({
      type: [Person],
      description: both('De, hvor kilderne ikke siger det.', 'Those of whom the sources do not say.'),
      resolve: (row) => [...row.possible],
    }),
    verdict: t.field({
      type: RuleVerdictEnum,
      description: both('Følger, afviger eller kan ikke afgøres.', 'Follows, deviates, or cannot be decided.'),
      resolve: (row) => row.verdict,
    }),
  }),
});
evidenceField(RuleComparison);

builder.objectField(Rule, 'comparison', (t) =>
  t.field({
    type: [RuleComparison],
    nullable: true,
    description: both(
      'Reglen holdt op mod listerne, klynge for klynge; null: en regel, vi ikke sammenligner.',
      'The rule held against the lists, cluster by cluster; null: a rule that we do not compare.',
    ),
    args: {
      saidBy: t.arg({
        type: [SaidByEnum],
        description: both('MINUTES alene: kun det, referater siger.', 'MINUTES alone: only what minutes say.'),
      }),
    },
    complexity: { field: 50, multiplier: 22 },
    resolve: (rule, { saidBy }, context) =>
      comparisonOf(rule, saidBy?.length === 1 && saidBy[0] === 'MINUTES', context),
  }),
);

async function comparisonOf(rule: RuleRow, inMinutes: boolean, { batches }: Context): Promise<Comparison[] | null> {
  const bounds = councillorBounds(rule.parameter);
  if (bounds === null) return null;
  const rows = await batches.all<{ klynge: BodyRow; members: readonly MemberRow[] }>('Rule.comparison', { inMinutes });
  return rows.map(({ klynge, members }) => {
    const seated = members.map((member) => ({ member, is: isCouncillor(member) }));
    const shown = seated.filter(({ is }) => is === 'SHOWN').map(({ member }) => member);
    const possible = seated.filter(({ is }) => is === 'POSSIBLE').map(({ member }) => member);
    const complete = Boolean(klynge.listAsOf) && members.length > 0;
    return {
      klynge,
      asOf: members.length === 0 ? null : (klynge.listAsOf ?? null),
      shown: shown.map(({ person }) => person),
      shownElsewhere: shown.filter(({ office }) => office === null).map(({ person }) => person),
      possible: possible.map(({ person }) => person),
      verdict: verdictOf(bounds, { shown: shown.length, possible: possible.length, complete }),
      claims: [
        ...shown.flatMap((member) => [...member.claims, ...(member.office === null ? elsewhereOf(member) : [])]),
        ...possible.flatMap(({ naming }) => naming),
      ],
    };
  });
}

const isCouncillor = (member: MemberRow) =>
  councillor({
    side: member.side,
    elected: member.elected ?? 'UNKNOWN',
    office: member.office,
    elsewhere: samePeriod(member).length > 0,
  });

/** Seats elsewhere that were seen in the election period of this one: an office is of a time. */
function samePeriod({ lastObserved, elsewhere }: MemberRow) {
  if (lastObserved === null) return [];
  const period = electionPeriod(lastObserved);
  const periodOf = (asOf: string) => {
    const seen = readInterval(asOf);
    return seen === null || electionPeriod(seen.from) !== electionPeriod(seen.to) ? null : electionPeriod(seen.to);
  };
  return elsewhere.filter(({ observedOn }) => observedOn.some((asOf) => periodOf(asOf) === period));
}

const elsewhereOf = (member: MemberRow) => samePeriod(member).flatMap(({ claims }) => claims);
