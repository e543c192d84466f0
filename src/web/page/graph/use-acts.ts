import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hit } from '../search.ts';
import type { Acts } from './panel.tsx';
import type { State } from './state.ts';
import type { Dot, Picture } from './types.ts';
import { words } from './words.ts';

interface Given {
  readonly state: State;
  readonly picture: Picture;
  /** As many as may be expanded at a time. */
  readonly most: number;
  go(next: State): void;
  choose(id: string | null): void;
}

/** What a reader can do to the picture, and what is said of the last of it. */
export function useActs({ state, go, choose, picture, most }: Given) {
  const [said, setSaid] = useState('');
  const names = useRef(new Map<string, string>());
  useEffect(() => {
    for (const { id, name } of picture.nodes) names.current.set(id, name);
  }, [picture]);
  const nameOf = (id: string) => picture.nodes.find((dot) => dot.id === id)?.name ?? names.current.get(id) ?? id;
  const step = (next: Partial<State>, text: string) => {
    go({ ...state, ...next });
    setSaid(text);
  };
  const start = (id: string) => {
    choose(id);
    if (state.vis.length >= most) return setSaid(words.tooMany(most));
    const uden = state.uden.filter((one) => one !== id);
    step({ vis: [...new Set([...state.vis, id])], uden }, words.added(nameOf(id)));
  };
  const fold = (dot: Dot) => step({ vis: state.vis.filter((id) => id !== dot.id) }, words.folded(dot.name));
  const acts: Acts & { start(id: string): void } = {
    choose,
    start,
    toggle: (dot) => (state.vis.includes(dot.id) ? fold(dot) : start(dot.id)),
    remove: (dot) => {
      choose(neighbourOf(dot, picture, state));
      step(without(dot, state, picture), words.removed(dot.name));
    },
    end: (which, dot) => step({ [which]: dot.id }, `${which === 'fra' ? words.from : words.to}: ${dot.name}.`),
    share: (dot) => step({ organer: [...new Set([...state.organer, dot.id])] }, `${words.shared} ${dot.name}`),
  };
  return { acts, said, nameOf, know: ({ id, name }: Hit) => void names.current.set(id, name) };
}

/** The dot to go on from when one goes: the next of its kind that is seen, so that a row of them can be removed. */
function neighbourOf(dot: Dot, { nodes }: Picture, { skjul, uden }: State): string | null {
  const seen = nodes.filter(({ id, kind }) => !skjul.includes(kind) && !uden.includes(id));
  const own = seen.filter(({ kind }) => kind === dot.kind);
  const at = own.findIndex(({ id }) => id === dot.id);
  return (own[at + 1] ?? own[at - 1] ?? seen.find(({ id }) => id !== dot.id))?.id ?? null;
}

/** Nothing leads on from what was removed; where something else still leads to it, it is named as taken out. */
function without(dot: Dot, state: State, { edges }: Picture): Partial<State> {
  const vis = state.vis.filter((id) => id !== dot.id);
  const organer = state.organer.filter((id) => id !== dot.id);
  const isHeld = edges.some(
    ({ from, to }) =>
      (from === dot.id && (vis.includes(to) || organer.includes(to))) ||
      (to === dot.id && (vis.includes(from) || organer.includes(from))),
  );
  const isEnd = state.fra === dot.id || state.til === dot.id;
  const isOnWay = !isEnd && state.fra !== null && state.til !== null;
  return {
    vis,
    organer,
    ...(isEnd ? { [state.fra === dot.id ? 'fra' : 'til']: null } : {}),
    ...(isHeld || isOnWay ? { uden: [...new Set([...state.uden, dot.id])] } : {}),
  };
}
