import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { root } from '../root.ts';
import { SharedForm, WayForm } from './ask-forms.tsx';
import type { Canvas, Scene } from './canvas.ts';
import { Find } from './find.tsx';
import { Legend } from './legend.tsx';
import { DotList } from './list.tsx';
import { Panel } from './panel.tsx';
import { Stage } from './stage.tsx';
import { isEmpty, linkOf, type State } from './state.ts';
import { LineTable } from './table.tsx';
import { TakeAway } from './take-away.tsx';
import type { Dot, Kind, Picture } from './types.ts';
import { useActs } from './use-acts.ts';
import { useLink, usePicture } from './use-state.ts';
import { words } from './words.ts';

interface Props {
  readonly names: Readonly<Record<Kind, readonly [one: string, many: string]>>;
  /** As many as may be expanded at a time. */
  readonly most: number;
}

/** The graph: begin anywhere, expand step by step, hide kinds, find ways; the address holds it all. */
export function App({ names, most }: Props) {
  const [state, go] = useLink();
  const { picture, isLoading, failed } = usePicture(state);
  const [chosenId, choose] = useState<string | null>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [isTable, setTable] = useState(false);
  const scene = useMemo(() => sceneOf(picture, state, chosenId), [picture, state, chosenId]);
  const { acts, said, know, nameOf } = useActs({ state, go, choose, picture, most });
  const seen = seenOf(scene);
  const dots = useMemo(() => new Map(picture.nodes.map((dot) => [dot.id, dot])), [picture]);
  const chosen = dots.get(chosenId ?? '') ?? picture.edges.find(({ id }) => id === chosenId) ?? null;
  useHead(picture, state);
  const counts = words.shown(seen.dots.length, seen.lines.length);
  return (
    <div class="graf-app">
      <div class="graf-bar">
        <Find
          label={words.begin}
          among="ANY"
          hint={words.beginHint}
          onPick={(hit) => {
            know(hit);
            acts.start(hit.id);
          }}
        />
        <WayForm state={state} nameOf={nameOf} know={know} go={go} />
        <SharedForm state={state} nameOf={nameOf} know={know} go={go} />
      </div>
      <div class="graf-status" role="status">
        {picture.says.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p class="graf-hint">
          {said !== '' && `${said} `}
          {isLoading ? words.loading : isEmpty(state) ? words.empty : counts}
          {scene.hidden.size > 0 && ` ${words.hidden(scene.hidden.size)}`}
        </p>
      </div>
      {failed !== null && (
        <div class="graf-failed" role="alert">
          <p>{failed.away ? words.away : `${words.failed} ${failed.message}`}</p>
          {failed.near.map(({ path, name }) => (
            <a key={path} href={`${root}${path}`}>
              {name}
            </a>
          ))}
        </div>
      )}
      {!isEmpty(state) && (
        <>
          <Legend
            dots={picture.nodes}
            hidden={state.skjul}
            officials={state.embedsfolk}
            out={state.uden.length}
            names={names}
            hide={(skjul) => go({ ...state, skjul })}
            showOfficials={(embedsfolk) => go({ ...state, embedsfolk })}
            putBack={() => go({ ...state, uden: [] })}
          />
          <div class="graf-view" aria-busy={isLoading}>
            <Stage
              scene={scene}
              label={words.picture(seen.dots.length, seen.lines.length)}
              choose={choose}
              expand={(id) => {
                const dot = dots.get(id);
                if (dot) acts.toggle(dot);
              }}
              onReady={setCanvas}
            />
            <Panel
              chosen={chosen}
              dots={dots}
              lines={seen.lines}
              isWide={state.vis.includes(chosenId ?? '')}
              names={names}
              acts={acts}
            />
            <DotList
              dots={seen.dots}
              wide={scene.wide}
              chosen={chosenId}
              names={names}
              choose={choose}
              toggle={acts.toggle}
              remove={acts.remove}
            />
          </div>
          <TakeAway
            canvas={canvas}
            picture={picture}
            seen={seen}
            state={state}
            isTable={isTable}
            showTable={setTable}
          />
          {isTable && <LineTable dots={dots} lines={seen.lines} />}
        </>
      )}
    </div>
  );
}

/** What of a picture is to be seen: hidden kinds and what was taken out stay in it, unseen. */
function sceneOf(picture: Picture, { skjul, uden, vis }: State, chosen: string | null): Scene {
  const hidden = picture.nodes.filter(({ id, kind }) => skjul.includes(kind) || uden.includes(id));
  return {
    dots: picture.nodes,
    lines: picture.edges,
    hidden: new Set(hidden.map(({ id }) => id)),
    wide: new Set(vis),
    way: new Set(picture.ways.flatMap(({ edges }) => edges)),
    chosen,
  };
}

function seenOf({ dots, lines, hidden }: Scene) {
  return {
    dots: dots.filter(({ id }) => !hidden.has(id)) as readonly Dot[],
    lines: lines.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)),
  };
}

/** Keeps the rest of the page with the picture: its heading, the tab, the link to the other language. */
function useHead({ title }: Picture, state: State): void {
  const first = useRef(document.querySelector('h1')?.textContent ?? '');
  useEffect(() => {
    const heading = document.querySelector('h1');
    const text = title === '' ? first.current : title;
    if (heading) heading.textContent = text;
    document.title = `${text} · sundhedsgraf`;
    const other = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    document.documentElement.classList.toggle('graf-full', !isEmpty(state));
    if (other) other.href = linkOf(state, '', { sprog: other.hreflang === 'en' ? 'en' : '' });
  }, [title, state]);
}
