import { z } from 'zod';
import { pathOfId, pathWith } from '../../pages/links.ts';
import { common, id, language, version } from '../arguments.ts';
import { readLink } from '../link.ts';
import { evidenceFile, type ThingFile } from '../shapes.ts';
import { tool } from '../tool.ts';

/** As many claims as the page of a thing shows. */
const most = 100;

export const evidence = tool({
  name: 'evidence',
  title: 'Where it stands',
  description:
    'The claims (påstande) behind a thing, a fact or a claim: what each source says, the quote where it may be quoted, the place in the document, the sentence to cite it by (`citation`) and a link that stands for good. Two sources may say different things: then say both. `basis` INFERRED is concluded and not said by a source.',
  input: z.strictObject({ id, language, version }),
  output: evidenceFile,
  run: async ({ id: asked, ...given }, reach) => {
    const {
      node,
      around,
      evidence: apart,
      ...head
    } = await readLink<ThingFile>(pathWith(`/${asked}.json`, common(given)), reach);
    const claims = apart ?? (node['evidence'] as NonNullable<typeof apart>);
    const kept = { language: given.language, version: head.version };
    return {
      ...head,
      id: node.id,
      claims: claims.map((claim) => ({ ...claim, link: `${reach.origin}${pathOfId(claim.id, kept)}` })),
      mayHaveMore: claims.length === most,
    };
  },
});
