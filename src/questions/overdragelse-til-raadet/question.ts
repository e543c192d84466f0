import { sayRecommendations } from '../handover.ts';
import { readOperation } from '../operation.ts';
import { raad } from '../parameters.ts';
import type { Answer, Question, Sentence } from '../question.ts';
import { answer, both, claimsOf, type Evidenced, sayDate, sayList, sentence } from '../say.ts';
import { attachmentsOf, fileColumns, fileName, type KlyngeFile, rowsOf, sayFile } from './file.ts';

interface Raad {
  readonly id: string;
  readonly name: string;
  readonly preparatoryFrom: string | null;
  readonly validFrom: string | null;
  readonly preparatory: Evidenced['evidence'];
  readonly inForce: Evidenced['evidence'];
  readonly fedBy: readonly (Evidenced & {
    readonly kommuneShare: number;
    readonly kommuner: readonly { readonly name: string }[];
    readonly klynge: KlyngeFile;
  })[];
  readonly succeeds: readonly (Evidenced & { readonly body: KlyngeFile })[];
}

interface Result {
  readonly sundhedsraad: Raad;
}

/** What documents say leads to the council, and with ALL what the kommuner show; a klynge without minutes is listed. */
export const overdragelseTilRaadet: Question<Result> = {
  number: 28,
  slug: 'overdragelse-til-raadet',
  title: both('Hvad overdrages til {raad}?', 'What is handed over to {raad}?'),
  parameters: [raad()],
  example: { raad: 'midt-vestsjaelland' },
  operation: readOperation('overdragelse-til-raadet', 'speaking'),
  answer: ({ sundhedsraad: of }, { sources }): Answer => {
    const fed = sources === 'ALL' ? of.fedBy : [];
    const files = filesOf(of, fed);
    const held = files.filter(({ meetings }) => meetings.totalCount > 0);
    const silent = files.filter(({ meetings }) => meetings.totalCount === 0);
    const attachments = attachmentsOf(held);
    const days = held.flatMap(({ meetings }) => meetings.nodes.flatMap(({ heldOn }) => heldOn ?? []));
    return answer({
      status: held.length === 0 ? 'UNKNOWN' : silent.length + attachments.length > 0 ? 'PARTLY' : 'ANSWERED',
      asOf: days.sort().at(-1) ?? null,
      sentences: [
        ...(sources === 'ALL' ? sayStart(of) : []),
        saySuccession(of),
        ...sayFeeds(of.name, fed),
        ...held.flatMap((file) => [sayFile(file), ...sayRecommendations(file.recommendations.nodes)]),
        ...silent
          .map(fileName)
          .map((name) =>
            sentence(
              `${name}: vi har ingen referater; hvad klyngen giver videre, ved vi ikke.`,
              `${name}: we hold no minutes; what the cluster hands over we do not know.`,
            ),
          ),
      ],
      columns: fileColumns,
      rows: held.flatMap(rowsOf),
      missing: [
        ...silent.map(fileName).map((name) => both(`Referater fra ${name}.`, `Minutes of ${name}.`)),
        ...attachments.map((title) =>
          both(`Bilaget »${title}«, som referatet nævner.`, `The attachment "${title}", which the minutes name.`),
        ),
        ...(files.length === 0
          ? [
              both(
                `Et dokument, der siger, hvilken klynge der fører over i ${of.name}.`,
                `A document that says which cluster leads to ${of.name}.`,
              ),
            ]
          : []),
      ],
    });
  },
};

/** Each klynge once: those that documents name, then those that the kommuner show. */
function filesOf({ succeeds }: Raad, fed: Raad['fedBy']): KlyngeFile[] {
  const files = [...succeeds.map(({ body }) => body), ...fed.map(({ klynge }) => klynge)];
  return [...new Map(files.map((file) => [file.id, file])).values()];
}

function sayStart({ name, preparatoryFrom, validFrom, preparatory, inForce }: Raad): Sentence[] {
  if (preparatoryFrom === null || validFrom === null) return [];
  const [first, then] = [sayDate(preparatoryFrom), sayDate(validFrom)];
  return [
    sentence(
      `${name}: forberedende fra ${first.da}, i kraft fra ${then.da}.`,
      `${name}: preparatory from ${first.en}, in force from ${then.en}.`,
      claimsOf([{ evidence: preparatory }, { evidence: inForce }]),
    ),
  ];
}

function saySuccession({ name, succeeds }: Raad): Sentence {
  if (succeeds.length === 0) {
    return sentence(
      `Intet dokument, vi har, siger, at en klynge fører over i ${name}.`,
      `No document we hold says that a cluster leads to ${name}.`,
    );
  }
  const bodies = sayList(succeeds.map(({ body }) => body.name));
  return sentence(
    `Ifølge dokumenterne fører ${bodies.da} over i ${name}.`,
    `According to the documents, ${bodies.en} ${succeeds.length > 1 ? 'lead' : 'leads'} to ${name}.`,
    claimsOf(succeeds),
  );
}

function sayFeeds(name: string, fed: Raad['fedBy']): Sentence[] {
  if (fed.length === 0) return [];
  const klynger = sayList(
    fed.map(({ klynge, kommuneShare, kommuner }) => {
      const name = fileName(klynge);
      if (kommuneShare === 1) return both(name, name);
      const some = sayList(kommuner.map((kommune) => kommune.name));
      const within = name.endsWith(')') ? `${name.slice(0, -1)}; ` : `${name} (`;
      return both(`${within}kun ${some.da})`, `${within}only ${some.en})`);
    }),
  );
  return [
    sentence(
      `Kommunerne viser, at ${klynger.da} fører over i ${name} (udledt).`,
      `The municipalities show that ${klynger.en} ${fed.length > 1 ? 'lead' : 'leads'} to ${name} (derived).`,
      claimsOf(fed),
    ),
  ];
}
