import { z } from 'zod';
import { pathWith } from '../../pages/links.ts';
import { common, id, language, version } from '../arguments.ts';
import { readLink } from '../link.ts';
import { type ThingFile, thingFile } from '../shapes.ts';
import { tool } from '../tool.ts';

export const get = tool({
  name: 'get',
  title: 'What the graph says of one thing',
  description:
    'All that the graph says of one thing, fact or claim by its id: its fields, its lists to their end, what is about it (`around`), and its evidence. A null or an empty list means "not found in a source we hold", never "no" or "none": where a field `missing` stands, say it. Days are those the sources name; "last seen" is not "now". Cite the `citation` of the evidence and the `link`.',
  input: z.strictObject({ id, language, version }),
  output: thingFile,
  run: ({ id: asked, ...given }, reach) => readLink<ThingFile>(pathWith(`/${asked}.json`, common(given)), reach),
});
