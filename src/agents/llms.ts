import { prefixes } from '../domain/ids.ts';
import { licence } from '../pages/frame/licence.ts';
import { pathWith } from '../pages/links.ts';
import { questions } from '../questions/all.ts';
import { type Question, titleOf } from '../questions/question.ts';

/**
 * `/llms.txt` (llmstxt.org): what is here and how to read it, with an example of every question.
 *
 * @param origin  what links begin with, or ""
 */
export function llmsText(origin: string): string {
  return `# sundhedsgraf

> Who sat in Denmark's 22 sundhedsklynger (health clusters, 2022–2026), who sits in the 17 sundhedsråd (health councils, from 2027), what goes on to whom, and where it stands. Every fact has its source.

- Every link below is read with GET and answers JSON; without \`.json\` it is a page, with \`.csv\` a table, with \`.bib\` or \`.csl.json\` a citation. \`sprog=en\` gives English, \`version=7\` the graph as it was.
- Quote the sentences of an answer whole, with \`status\`, \`asOf\` and \`missing\`. UNKNOWN: no source we hold says. PARTLY: \`missing\` lacks. AMBIGUOUS (HTTP 300): several bear the name, choose by id. NO_SUCH_THING (HTTP 404): nothing does.
- Not found is never "no", an empty list never "none", "last seen" never "now".
- Cite each claim by its \`citation\` and \`/kilde/<claim id>\`. Licence of our compilation: ${licence.name} (${licence.url}); each source keeps its own terms.
- Tools over the Model Context Protocol: POST ${origin}/mcp, or \`npx sundhedsgraf mcp\`. GraphQL: POST ${origin}/graphql.

## Files

- [Every link as OpenAPI 3.1](${origin}/openapi.json)
- [Every question](${origin}/spoergsmaal.json)
- [The whole graph as files](${origin}/data.json)

## Questions

${questions.map((question) => line(question, origin)).join('\n')}

## Things

A thing, fact or claim stands at \`${origin}/<id>.json\`; its id begins with what it is: ${kinds()}.
`;
}

function line(question: Question, origin: string): string {
  const { slug, example, parameters } = question;
  const title = titleOf(question, { sources: 'ALL', given: {} });
  const takes = parameters.map(({ name, required }) => (required ? name : `${name} (optional)`)).join(', ');
  const link = `${origin}${pathWith(`/spoergsmaal/${slug}.json`, example)}`;
  return `- [${title.da}](${link}): ${title.en}${takes === '' ? '' : ` Takes ${takes}.`}`;
}

const kinds = () =>
  Object.entries(prefixes)
    .map(([prefix, kind]) => `\`${prefix}-\` ${kind}`)
    .join(', ');
