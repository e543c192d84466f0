import { nearest } from '../../domain/nearest.ts';
import { type Address, isYes, officials, refuseRest } from '../address.ts';
import { type Kept, keeping, pathAs, pathWith, restOf } from '../links.ts';
import { unreadable } from '../wrong.ts';
import { type GraphKind, graphKinds, kindOfId } from './kinds.ts';

/** All that a picture of the graph depends on beside version and language: it stands whole in the link. */
export interface State {
  /** The two ends of the shortest ways; a name until it is found. */
  readonly fra: string | null;
  readonly til: string | null;
  /** What is shown with all its neighbours. */
  readonly vis: readonly string[];
  /** Bodies whose shared members are shown. */
  readonly organer: readonly string[];
  /** What was taken out, though something still leads to it. */
  readonly uden: readonly string[];
  readonly skjul: readonly GraphKind[];
  /** Whether officials stand among the members. */
  readonly embedsfolk: boolean;
}

export const noState: State = {
  fra: null,
  til: null,
  vis: [],
  organer: [],
  uden: [],
  skjul: [],
  embedsfolk: false,
};

/** As many as a list in a link may hold. */
export const most = 40;
const parameters = ['fra', 'til', 'vis', 'organer', 'uden', 'skjul', 'embedsfolk'] as const;

/**
 * What an address of the graph asks for; names stand as they were written.
 *
 * @throws Wrong 400 for a parameter that is none, too many in a list, or a value that is none of those that can be
 */
export function readState(address: Address): State {
  refuseRest(address, parameters);
  const given = restOf(address);
  return {
    fra: given['fra']?.trim() || null,
    til: given['til']?.trim() || null,
    vis: listOf('vis', given['vis']),
    organer: listOf('organer', given['organer']),
    uden: listOf('uden', given['uden']).map(checkId),
    skjul: listOf('skjul', given['skjul']).map(readKind),
    embedsfolk: isYes(address, officials),
  };
}

function listOf(name: string, value = ''): string[] {
  const all = value.split(',').flatMap((one) => one.trim() || []);
  const list = [...new Set(all)];
  if (list.length <= most) return list;
  throw unreadable(`${name}: højst ${most}, fik ${list.length}.`, `${name}: at most ${most}, got ${list.length}.`);
}

function checkId(id: string): string {
  if (kindOfId(id) !== null && /^[a-z0-9-]+$/.test(id)) return id;
  throw unreadable(`uden: »${id}« er intet id i grafen.`, `uden (without): "${id}" is no id in the graph.`);
}

function readKind(value: string): GraphKind {
  const kind = graphKinds.find((one) => one === value);
  if (kind !== undefined) return kind;
  const all = graphKinds.join(', ');
  const near = nearest(value, graphKinds);
  throw unreadable(
    `skjul: »${value}« er ingen art.${near === null ? '' : ` Mente du »${near}«?`} Arterne er: ${all}.`,
    `skjul (hide): "${value}" is no kind.${near === null ? '' : ` Did you mean "${near}"?`} The kinds are: ${all}.`,
  );
}

/** The link of a state. Commas stay as they are, so that a reader can read the ids. */
export function linkOf(state: State, kept: Kept, ending: 'html' | 'json' | 'csv' = 'html'): string {
  const list = (values: readonly string[]) => (values.length === 0 ? null : values.join(','));
  return pathWith(pathAs('/graf', ending), {
    fra: state.fra,
    til: state.til,
    vis: list(state.vis),
    organer: list(state.organer),
    uden: list(state.uden),
    skjul: list(state.skjul),
    embedsfolk: state.embedsfolk ? 'ja' : null,
    ...keeping(kept),
  }).replaceAll('%2C', ',');
}

/** Whether a state shows nothing. */
export const isEmpty = ({ fra, til, vis, organer }: State): boolean =>
  fra === null && til === null && vis.length === 0 && organer.length === 0;
