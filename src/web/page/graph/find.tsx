import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { NoAnswer } from '../graphql.ts';
import { find, type Hit, type sought } from './ask.ts';
import { Swatch } from './shapes.tsx';
import { words } from './words.ts';

interface Props {
  readonly label: string;
  readonly among: keyof typeof sought;
  readonly hint?: string;
  onPick(hit: Hit): void;
}

/** Between the last letter and the question, in milliseconds. */
const pause = 150;

type Found = { readonly hits: readonly Hit[] } | { readonly says: string } | null;

/** A field that offers what the graph has of that name, and gives what is chosen. */
export function Find({ label, among, hint, onPick }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [found, setFound] = useFound(text, among);
  const field = useRef<HTMLInputElement>(null);
  const hits = found !== null && 'hits' in found ? found.hits : [];
  const pick = (hit: Hit) => {
    onPick(hit);
    setText('');
    setFound(null);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[Math.max(active, 0)];
      if (hit) pick(hit);
    } else if (event.key === 'Escape') setFound(null);
  };
  return (
    <div class="graf-find">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="search"
        list={undefined}
        // biome-ignore lint/a11y/noRedundantRoles: without a list of its own an input is no combobox
        role="combobox"
        autocomplete="off"
        maxLength={100}
        placeholder={hint ?? ''}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={hits[active] ? `${id}-${active}` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setFound(null)}
      />
      <div id={`${id}-hits`} role="listbox" aria-label={label} hidden={hits.length === 0}>
        {hits.map((hit, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={hit.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            // Before the field loses its focus, which closes the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(hit)}
          >
            <Swatch kind={hit.kind} /> {hit.name} {hit.beside !== '' && <small>{hit.beside}</small>}
          </div>
        ))}
      </div>
      <p class="graf-says" role="status">
        {found !== null && 'says' in found ? found.says : ''}
        {hits.length > 0 && <span class="unseen">{words.hits(hits.length)}</span>}
      </p>
    </div>
  );
}

/** What the API finds of a text, asked for when the writer pauses; an answer that came too late is not shown. */
function useFound(text: string, among: keyof typeof sought): [Found, (found: Found) => void] {
  const [found, setFound] = useState<Found>(null);
  useEffect(() => {
    const query = text.trim();
    if (query.length < 2) {
      setFound(null);
      return;
    }
    const ended = new AbortController();
    const ask = async () => {
      try {
        const hits = await find(query, among, ended.signal);
        setFound(hits.length === 0 ? { says: words.noHit } : { hits });
      } catch (error) {
        if (ended.signal.aborted) return;
        setFound({ says: error instanceof NoAnswer && error.away ? words.away : `${words.failed} ${String(error)}` });
      }
    };
    const waiting = setTimeout(() => void ask(), pause);
    return () => {
      clearTimeout(waiting);
      ended.abort();
    };
  }, [text, among]);
  return [found, setFound];
}
