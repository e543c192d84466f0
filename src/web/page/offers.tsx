import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NoAnswer } from './graphql.ts';
import { type Found, find, type Hit, type SearchKind } from './search.ts';
import { say } from './words.ts';

interface Props {
  readonly input: HTMLInputElement;
  /** The kinds that are looked among; null for all. The same list from one drawing to the next. */
  readonly sought: readonly SearchKind[] | null;
  /** What Enter does where nothing is chosen: sends the form of the field, or takes the first. */
  readonly enter: 'FORM' | 'FIRST';
  /** What can be written, said where nothing is found. */
  readonly help: string;
  choose(hit: Hit): void;
  show(hit: Hit): ComponentChildren;
}

type State =
  | { readonly state: 'NOTHING_ASKED' }
  | ({ readonly state: 'FOUND' } & Found)
  | { readonly state: 'FAILED'; readonly away: boolean };

/** Between the last letter and the question, in milliseconds. */
const pause = 120;

/** The list under a field: the pattern of a combobox with a list (ARIA APG); the field itself is the page's. */
export function Offers({ input, sought, enter, help, choose, show }: Props) {
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useFound(words, sought);
  const hits = found.state === 'FOUND' ? found.hits : [];
  const take = (hit: Hit) => {
    setWords('');
    setOpen(false);
    choose(hit);
  };
  const now = useRef<Now>({ hits, active, open, enter, take });
  now.current = { hits, active, open, enter, take };
  const list = `${input.id}-liste`;
  const shown = open && found.state !== 'NOTHING_ASKED';
  const listed = shown && hits.length > 0;

  useEffect(() => listen(input, { now, setWords, setOpen, setActive }), [input]);
  useEffect(() => setActive(-1), [words]);
  useEffect(() => {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list);
    input.setAttribute('aria-expanded', String(listed));
    if (shown && active >= 0) input.setAttribute('aria-activedescendant', `${list}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  });

  return (
    <>
      <div id={list} role="listbox" aria-label={say('Forslag', 'Suggestions')} hidden={!listed}>
        {hits.map((hit, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field that owns the list has the keys
          <div
            key={hit.id}
            id={`${list}-${place}`}
            role="option"
            aria-selected={place === active}
            tabIndex={-1}
            // Before the field loses its focus, which closes the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(hit)}
          >
            {show(hit)}
          </div>
        ))}
      </div>
      <p role="status" class={shown && !listed ? 'said' : 'unseen'}>
        {shown ? told(found, { enter, help }) : ''}
      </p>
    </>
  );
}

/** What the API finds of a text, asked for when the writer pauses; an answer that came too late is not shown. */
function useFound(words: string, sought: Props['sought']): State {
  const [found, setFound] = useState<State>({ state: 'NOTHING_ASKED' });
  useEffect(() => {
    const asked = words.trim();
    if (asked === '') {
      setFound({ state: 'NOTHING_ASKED' });
      return;
    }
    const ending = new AbortController();
    const soon = setTimeout(() => {
      find(asked, sought, ending.signal)
        .then((all) => setFound({ state: 'FOUND', ...all }))
        .catch((error: unknown) => {
          if (!ending.signal.aborted) setFound({ state: 'FAILED', away: error instanceof NoAnswer && error.away });
        });
    }, pause);
    return () => {
      clearTimeout(soon);
      ending.abort();
    };
  }, [words, sought]);
  return found;
}

function told(found: State, { enter, help }: Pick<Props, 'enter' | 'help'>): string {
  if (found.state === 'NOTHING_ASKED') return '';
  if (found.state === 'FAILED') {
    return found.away
      ? say(
          'Databasen svarer ikke lige nu. Prøv igen om lidt.',
          'The database does not answer right now. Try again soon.',
        )
      : say(
          'Der kan ikke søges på det. Skriv et navn eller et ord.',
          'That cannot be searched for. Type a name or a word.',
        );
  }
  const { hits, total } = found;
  if (hits.length === 0) return help;
  const counted = say(`${total} fundet, ${hits.length} vist.`, `${total} found, ${hits.length} shown.`);
  const how =
    enter === 'FORM'
      ? say('Vælg med pilene, eller tryk Enter for dem alle.', 'Choose with the arrows, or press Enter for them all.')
      : say('Vælg med pilene.', 'Choose with the arrows.');
  return `${counted} ${how}`;
}

/** What the keys must know of the list, as it was last drawn. */
interface Now extends Pick<Props, 'enter'> {
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly open: boolean;
  take(hit: Hit): void;
}

interface Keys {
  readonly now: { readonly current: Now };
  setWords(words: string): void;
  setOpen(open: boolean): void;
  setActive(place: number): void;
}

/** The keys of the field, until the function it returns is called. */
function listen(input: HTMLInputElement, { now, setWords, setOpen, setActive }: Keys): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const typed = () => {
    setWords(input.value);
    setOpen(true);
  };
  const pressed = (event: KeyboardEvent) => {
    const { hits, active, open, enter, take } = now.current;
    if (event.key === 'Escape' && open && hits.length > 0) {
      event.preventDefault();
      setOpen(false);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(active < 0 ? (step > 0 ? 0 : hits.length - 1) : (active + step + hits.length) % hits.length);
    }
    if (event.key !== 'Enter') return;
    const hit = open ? hits[enter === 'FIRST' ? Math.max(active, 0) : active] : undefined;
    if (enter === 'FIRST' || hit !== undefined) event.preventDefault();
    if (hit !== undefined) take(hit);
  };
  input.addEventListener('input', typed, { signal });
  input.addEventListener('focus', () => setOpen(true), { signal });
  input.addEventListener('blur', () => setOpen(false), { signal });
  input.addEventListener('keydown', pressed, { signal });
  // What was typed before the script came.
  if (input.value !== '' && document.activeElement === input) typed();
  return () => ending.abort();
}
