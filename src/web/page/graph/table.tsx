import { root } from '../root.ts';
import type { Dot, Line } from './types.ts';
import { words } from './words.ts';

/** The picture as a table: every line that is shown, with where its evidence stands. */
export function LineTable({
  dots,
  lines,
}: {
  readonly dots: ReadonlyMap<string, Dot>;
  readonly lines: readonly Line[];
}) {
  const name = (id: string) => {
    const dot = dots.get(id);
    return dot === undefined ? id : <a href={`${root}${dot.path}`}>{dot.name}</a>;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section class="table" aria-label={words.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.relation}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.detail}</th>
            <th scope="col">{words.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, from, to, word, derived, detail, path }) => (
            <tr key={id}>
              <th scope="row">{name(from)}</th>
              <td>
                {word} {derived && <small>({words.derived})</small>}
              </td>
              <td>{name(to)}</td>
              <td>{detail}</td>
              <td>
                <a href={`${root}${path}`}>{words.evidence}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
