import { useState } from 'preact/hooks';
import { root } from '../root.ts';
import { save } from '../save.ts';
import type { Canvas } from './canvas.ts';
import { linkOf, type State } from './state.ts';
import { captionOf, takePng, takeSvg } from './take.ts';
import type { Dot, Line, Picture } from './types.ts';
import { words } from './words.ts';

interface Props {
  readonly canvas: Canvas | null;
  readonly picture: Picture;
  readonly seen: { readonly dots: readonly Dot[]; readonly lines: readonly Line[] };
  readonly state: State;
  readonly isTable: boolean;
  showTable(shown: boolean): void;
}

/** The picture in other forms: a table beside it, files to take away, and the operation behind it. */
export function TakeAway({ canvas, picture, seen, state, isTable, showTable }: Props) {
  const [failed, setFailed] = useState('');
  const name = `graf-${picture.version}`;
  const png = async () => {
    if (canvas === null) return;
    try {
      save(await takePng(canvas, captionOf(picture)), `${name}.png`);
      setFailed('');
    } catch (error) {
      setFailed(`${words.failed} ${String(error)}`);
    }
  };
  const svg = () => canvas && save(takeSvg(canvas.positions(), seen, captionOf(picture)), `${name}.svg`);
  return (
    <p class="graf-take">
      <label>
        <input type="checkbox" checked={isTable} onChange={({ currentTarget }) => showTable(currentTarget.checked)} />
        {words.table}
      </label>
      <span>
        {words.get}:{' '}
        <button type="button" class="graf-small" disabled={canvas === null} onClick={() => void png()}>
          PNG
        </button>{' '}
        <button type="button" class="graf-small" disabled={canvas === null} onClick={svg}>
          SVG
        </button>{' '}
        <a href={linkOf(state, '.csv')}>CSV</a> <a href={linkOf(state, '.json')}>JSON</a>
      </span>
      {picture.graphql !== null && <a href={`${root}${picture.graphql}`}>{words.graphql}</a>}
      <span role="status">{failed}</span>
    </p>
  );
}
