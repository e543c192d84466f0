import type { z } from 'zod';
import { prefixOf, withoutPrefix } from '../api/below.ts';
import type { errorFile } from './shapes.ts';
import { type Reach, ToolRefused } from './tool.ts';

/** An id that was merged leads once, and a day of today's once more. */
const mostLeads = 3;

/** The host is not looked at: a plain link is asked within the process. */
const here = 'http://localhost';

/**
 * The JSON of a plain link, with the bytes that a reader of the link gets.
 *
 * @param link  a path with its parameters: "/klynge-horsens.json?version=7"
 * @throws ToolRefused with the code that the link answers
 */
export async function readLink<File>(link: string, reach: Reach): Promise<File> {
  let next = link;
  for (let leads = 0; leads <= mostLeads; leads += 1) {
    const response = await reach.pages(new Request(`${here}${next}`), reach.asking);
    if (response === null) throw new Error(`${next} is no page`);
    const location = response.headers.get('location');
    if (location === null) return fileOf<File>(await response.json(), response);
    next = withoutPrefix(location, prefixOf(reach.origin || null));
  }
  throw new Error(`${link} leads on and on`);
}

type Errors = z.infer<typeof errorFile>;

function fileOf<File>(body: unknown, { headers }: Response): File {
  const [error] = (body as Partial<Errors>).errors ?? [];
  if (error === undefined) return body as File;
  const wait = headers.get('retry-after');
  throw new ToolRefused(error.message, {
    ...error.extensions,
    ...(wait === null ? {} : { retryAfterSeconds: Number(wait) }),
  });
}
