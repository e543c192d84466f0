import { root } from '../root.ts';
import { type Kind, kinds } from './types.ts';

/** All that a picture depends on: it stands whole in the link, as `docs/links.md` has it. */
export interface State {
  readonly fra: string | null;
  readonly til: string | null;
  readonly vis: readonly string[];
  readonly organer: readonly string[];
  readonly uden: readonly string[];
  readonly skjul: readonly Kind[];
  readonly embedsfolk: boolean;
}

/** What the address of the page says. The server has checked it. */
export function readState(search: string): State {
  const given = new URLSearchParams(search);
  const list = (name: string) => (given.get(name) ?? '').split(',').filter((one) => one !== '');
  return {
    fra: given.get('fra') || null,
    til: given.get('til') || null,
    vis: list('vis'),
    organer: list('organer'),
    uden: list('uden'),
    skjul: kinds.filter((kind) => list('skjul').includes(kind)),
    embedsfolk: given.get('embedsfolk') === 'ja',
  };
}

/** The link of a state, in the language and version of the page. */
export function linkOf(state: State, ending = '', other: Readonly<Record<string, string>> = {}): string {
  const here = new URLSearchParams(location.search);
  const entries: readonly (readonly [string, string | null])[] = [
    ['fra', state.fra],
    ['til', state.til],
    ['vis', state.vis.join(',')],
    ['organer', state.organer.join(',')],
    ['uden', state.uden.join(',')],
    ['skjul', state.skjul.join(',')],
    ['embedsfolk', state.embedsfolk ? 'ja' : ''],
    ['version', here.get('version')],
    ['sprog', here.get('sprog')],
    ...Object.entries(other),
  ];
  const given = new URLSearchParams();
  for (const [name, value] of entries) {
    if (value) given.set(name, value);
    else given.delete(name);
  }
  const text = given.toString().replaceAll('%2C', ',');
  return `${root}/graf${ending}${text === '' ? '' : `?${text}`}`;
}

export const isEmpty = ({ fra, til, vis, organer }: State): boolean =>
  (fra === null || til === null) && vis.length === 0 && organer.length === 0;

/** What the server is asked for: hiding and taking out are done here. */
export const askedOf = (state: State): string =>
  linkOf(
    {
      ...state,
      // One end alone asks for nothing yet.
      ...(state.fra === null || state.til === null ? { fra: null, til: null } : {}),
      uden: [],
      skjul: [],
    },
    '.json',
  );
