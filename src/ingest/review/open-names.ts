import { directory } from '../resolve/directory.ts';
import { Problems } from '../seeds/csv.ts';
import type { Seeds } from '../seeds/seeds.ts';

/**
 * What documents name and no list has under that name: a body, whose meeting then stands alone, and organisations, which
 * then stay as printed. Both may be right, so they are told and not refused.
 */
export function openNames(seeds: Seeds): string[] {
  const names = directory(seeds, new Problems());
  return seeds.minutes.flatMap(({ file, extract }) => {
    const { body, people } = extract;
    const bodyId = body === null ? null : names.body(body.asPrinted);
    const organisations = new Set(people.flatMap(({ organisation }) => organisation ?? []));
    const unknown = [...organisations].filter(
      (name) => names.representedIn(bodyId, name) === null && names.represented(name) === null,
    );
    return [
      ...(bodyId === null
        ? [
            `${file}: body "${body?.asPrinted ?? ''}" is none of ours, so its meeting stands alone; if it is, add the name to the body's aliases`,
          ]
        : []),
      ...unknown.map((name) => `${file}: organisation "${name}" is in no list and stays as printed`),
    ];
  });
}
