import type { Answer, Both, Candidate, Parameter } from '../../questions/question.ts';
import { answer, both, sayList, sentence } from '../../questions/say.ts';

const kinds: Readonly<Record<string, Both>> = {
  KLYNGE: both('ingen sundhedsklynge', 'health cluster'),
  SUNDHEDSRAAD: both('intet sundhedsråd', 'health council'),
  BODY: both('hverken klynge, råd eller udvalg', 'cluster, council or committee'),
  KOMMUNE: both('ingen kommune', 'municipality'),
  PERSON: both('ingen person', 'person'),
  PERSON_OR_BODY: both('hverken person, klynge, råd eller udvalg', 'person, cluster, council or committee'),
  PARTY: both('intet parti', 'party'),
  THEME: both('intet tema', 'theme'),
};

/**
 * A name that nothing bears, or several things do: an answer of its own, never an empty list.
 *
 * @param candidates  those of one name told apart already
 */
export function notFound({
  missed,
  value,
  candidates,
  several,
}: {
  missed: Parameter;
  value: string;
  candidates: readonly Candidate[];
  several: boolean;
}): Answer {
  const names = sayList(
    candidates.map(({ name }) => name),
    both('eller', 'or'),
  );
  if (several) {
    return answer({
      status: 'AMBIGUOUS',
      candidates,
      sentences: [sentence(`»${value}« kan være ${names.da}. Vælg én.`, `"${value}" may be ${names.en}. Choose one.`)],
    });
  }
  const kind = kinds[missed.kind];
  if (kind === undefined) {
    return answer({
      status: 'NO_SUCH_THING',
      sentences: [sentence(`Vi har intet med id’et »${value}«.`, `We hold nothing with the id "${value}".`)],
    });
  }
  const near = candidates.length === 0 ? both('', '') : both(` Mente du ${names.da}?`, ` Did you mean ${names.en}?`);
  return answer({
    status: 'NO_SUCH_THING',
    candidates,
    sentences: [
      sentence(
        `Vi kender ${kind.da} ved navn »${value}«.${near.da}`,
        `We know no ${kind.en} by the name "${value}".${near.en}`,
      ),
    ],
  });
}
