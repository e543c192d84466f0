import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NoAnswer } from './graphql.ts';
import { find, type Hit } from './search.ts';
import { link, say } from './words.ts';

type Found =
  | { readonly state: 'NOTHING_ASKED' }
  | { readonly state: 'FOUND'; readonly hits: readonly Hit[]; readonly total: number }
  | { readonly state: 'FAILED'; readonly away: boolean };

const nothing: Found = { state: 'NOTHING_ASKED' };

/** Offers what is found while one types, on every search field of the page. */
export function enhanceFind(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]')) {
    const input = form.querySelector('input');
    if (input === null) continue;
    const place = document.createElement('div');
    place.className = 'offers';
    form.append(place);
    render(<Offers input={input} />, place);
  }
}

/** The list under a search field: the pattern of a combobox with a list (ARIA APG), the field itself is the page's. */
function Offers({ input }: { readonly input: HTMLInputElement }) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found>(nothing);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const hits = found.state === 'FOUND' ? found.hits : [];
  const now = useRef({ hits, active, open });
  now.current = { hits, active, open };
  const list = `${input.id}-liste`;

  useEffect(() => listen(input, { now, setWords, setOpen, setActive }), [input]);

  useEffect(() => {
    const asked = words.trim();
    setActive(-1);
    if (asked === '') {
      setFound(nothing);
      return;
    }
    const ending = new AbortController();
    const soon = setTimeout(() => {
      find(asked, ending.signal)
        .then(({ hits: all, total }) => setFound({ state: 'FOUND', hits: all, total }))
        .catch((error: unknown) => {
          if (!ending.signal.aborted) setFound({ state: 'FAILED', away: error instanceof NoAnswer && error.away });
        });
    }, 120);
    return () => {
      clearTimeout(soon);
      ending.abort();
    };
  }, [words]);

  const shown = open && found.state !== 'NOTHING_ASKED';
  useEffect(() => {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list);
    input.setAttribute('aria-expanded', String(shown && hits.length > 0));
    if (shown && active >= 0) input.setAttribute('aria-activedescendant', `${list}-${active}`);
    else input.removeAttribute('aria-activedescendant');
  });

  return (
    <>
      <div id={list} role="listbox" aria-label={say('Forslag', 'Suggestions')} hidden={!shown || hits.length === 0}>
        {hits.map(({ id, name, about }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field that owns the list has the keys
          <div
            key={id}
            id={`${list}-${place}`}
            role="option"
            aria-selected={place === active}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => location.assign(link(`/${id}`))}
          >
            <b>{name}</b> <small>{about}</small>
          </div>
        ))}
      </div>
      <p role="status" class={shown ? 'said' : 'unseen'}>
        {shown ? told(found) : ''}
      </p>
    </>
  );
}

function told(found: Found): string {
  if (found.state === 'FAILED') {
    return found.away
      ? say(
          'Databasen svarer ikke lige nu. Prøv igen om lidt.',
          'The database does not answer right now. Try again soon.',
        )
      : say(
          'Der kan ikke søges på det. Skriv et navn eller et ord.',
          'That cannot be searched for. Write a name or a word.',
        );
  }
  if (found.state === 'NOTHING_ASKED') return '';
  if (found.hits.length === 0) {
    return say(
      'Kilderne har ikke ordet. Skriv navnet på en kommune, en politiker, en klynge eller et sundhedsråd, for eksempel Odder, Kühnau, Horsens.',
      'The sources do not have the word. Write the name of a municipality, a politician, a cluster or a council, for example Odder, Kühnau, Horsens.',
    );
  }
  return say(
    `${found.total} fundet, ${found.hits.length} vist. Vælg med pilene, eller tryk Enter for dem alle.`,
    `${found.total} found, ${found.hits.length} shown. Choose with the arrows, or press Enter for them all.`,
  );
}

interface Keys {
  readonly now: {
    readonly current: { readonly hits: readonly Hit[]; readonly active: number; readonly open: boolean };
  };
  readonly setWords: (words: string) => void;
  readonly setOpen: (open: boolean) => void;
  readonly setActive: (place: number) => void;
}

/** The keys of the field. Enter without a choice sends the form, which asks the stored question. */
function listen(input: HTMLInputElement, { now, setWords, setOpen, setActive }: Keys): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const typed = () => {
    setWords(input.value);
    setOpen(true);
  };
  input.addEventListener('input', typed, { signal });
  input.addEventListener('focus', () => setOpen(true), { signal });
  input.addEventListener('blur', () => setOpen(false), { signal });
  input.addEventListener(
    'keydown',
    (event) => {
      const { hits, active, open } = now.current;
      if (event.key === 'Escape' && open && hits.length > 0) {
        event.preventDefault();
        setOpen(false);
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (hits.length === 0) return;
        event.preventDefault();
        setOpen(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive(active < 0 ? (step > 0 ? 0 : hits.length - 1) : (active + step + hits.length) % hits.length);
      }
      const chosen = hits[active];
      if (event.key === 'Enter' && open && chosen !== undefined) {
        event.preventDefault();
        location.assign(link(`/${chosen.id}`));
      }
    },
    { signal },
  );
  // What was typed before the script came.
  if (input.value !== '' && document.activeElement === input) typed();
  return () => ending.abort();
}
