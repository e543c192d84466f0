import { root } from '../root.ts';
import { Evidence } from './evidence.tsx';
import { Swatch } from './shapes.tsx';
import type { Dot, Kind, Line } from './types.ts';
import { words } from './words.ts';

export interface Acts {
  choose(id: string | null): void;
  toggle(dot: Dot): void;
  remove(dot: Dot): void;
  end(which: 'fra' | 'til', dot: Dot): void;
  share(dot: Dot): void;
}

interface Props {
  readonly chosen: Dot | Line | null;
  readonly dots: ReadonlyMap<string, Dot>;
  readonly lines: readonly Line[];
  readonly isWide: boolean;
  readonly names: Readonly<Record<Kind, readonly [one: string, many: string]>>;
  readonly acts: Acts;
}

/** What is chosen: what it is, what can be done with it, what it is tied to, and what it rests on. */
export function Panel(props: Props) {
  const { chosen, acts } = props;
  return (
    <section class="graf-panel" aria-label={words.chosen}>
      {chosen === null ? (
        <p class="graf-hint">{words.choose}</p>
      ) : (
        <>
          <button type="button" class="graf-small graf-close" onClick={() => acts.choose(null)}>
            {words.close}
          </button>
          {'from' in chosen ? <LinePanel {...props} line={chosen} /> : <DotPanel {...props} dot={chosen} />}
        </>
      )}
    </section>
  );
}

const bodies: readonly Kind[] = ['klynge', 'raad', 'udvalg'];

function DotPanel({ dot, dots, lines, isWide, names, acts }: Props & { readonly dot: Dot }) {
  const own = lines.filter(({ from, to }) => from === dot.id || to === dot.id);
  const isBody = bodies.includes(dot.kind);
  return (
    <>
      <p class="graf-kind">
        <Swatch kind={dot.kind} /> {names[dot.kind][0]}
      </p>
      <h2>
        <Name {...dot} />
      </h2>
      <p>
        <a href={`${root}${dot.path}`}>{words.page}</a>
      </p>
      <p class="graf-acts">
        <button type="button" onClick={() => acts.toggle(dot)}>
          {isWide ? words.fold : words.expand}
        </button>
        <button type="button" class="graf-small" onClick={() => acts.remove(dot)}>
          {words.remove}
        </button>
        {(isBody || dot.kind === 'person') && (
          <>
            <button type="button" class="graf-small" onClick={() => acts.end('fra', dot)}>
              {words.wayFrom}
            </button>
            <button type="button" class="graf-small" onClick={() => acts.end('til', dot)}>
              {words.wayTo}
            </button>
          </>
        )}
        {isBody && (
          <button type="button" class="graf-small" onClick={() => acts.share(dot)}>
            {words.addShared}
          </button>
        )}
      </p>
      {dot.hasMore && <p class="graf-hint">{words.hasMore}</p>}
      {own.length > 0 && (
        <details open={own.length <= 12}>
          <summary>{words.connections(own.length)}</summary>
          <ul class="graf-ties">
            {own.map((line) => (
              <li key={line.id}>
                <button type="button" class="graf-tie" onClick={() => acts.choose(line.id)}>
                  {line.from === dot.id ? '→' : '←'} {line.word}{' '}
                  <Name {...dots.get(line.from === dot.id ? line.to : line.from)} />
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Evidence about={dot.id} property={null} />
    </>
  );
}

function LinePanel({ line, dots, acts }: Props & { readonly line: Line }) {
  const end = (id: string) => (
    <button type="button" class="graf-tie" onClick={() => acts.choose(id)}>
      <Name {...dots.get(id)} />
    </button>
  );
  return (
    <>
      <h2 class="graf-line">
        {end(line.from)} <span>{line.word}</span> {end(line.to)}
      </h2>
      {line.detail !== null && <p>{line.detail}</p>}
      {line.derived && <p class="graf-derived">{words.derived}</p>}
      <p>
        <a href={`${root}${line.path}`}>{words.page}</a>
      </p>
      <Evidence about={line.about} property={line.property} />
    </>
  );
}

function Name({ name, danish }: Partial<Pick<Dot, 'name' | 'danish'>>) {
  return <span {...(danish ? { lang: 'da' } : {})}>{name ?? ''}</span>;
}
