import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Failed, loadPicture } from './load.ts';
import { askedOf, isEmpty, linkOf, readState, type State } from './state.ts';
import { nothing, type Picture } from './types.ts';

/** The state that the address holds, and the way to another: each step is one that the browser's "back" undoes. */
export function useLink(): [State, (next: State) => void] {
  const [state, setState] = useState(() => readState(location.search));
  useEffect(() => {
    const read = () => setState(readState(location.search));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const go = useCallback((next: State) => {
    history.pushState(null, '', linkOf(next));
    setState(next);
  }, []);
  return [state, go];
}

export interface Shown {
  readonly picture: Picture;
  readonly isLoading: boolean;
  readonly failed: Failed | null;
}

/** Until the database is asked again, in milliseconds. */
const patience = 5_000;

/** The picture of a state. While the next one is on its way the last one stays; what is away is asked for again. */
export function usePicture(state: State): Shown {
  const [shown, setShown] = useState<Shown>({ picture: nothing, isLoading: false, failed: null });
  const asked = isEmpty(state) ? null : askedOf(state);
  useEffect(() => {
    if (asked === null) {
      setShown({ picture: nothing, isLoading: false, failed: null });
      return;
    }
    const ended = new AbortController();
    let again: ReturnType<typeof setTimeout>;
    const load = async () => {
      setShown(({ picture, failed }) => ({ picture, failed, isLoading: true }));
      try {
        const loaded = await loadPicture(asked, ended.signal);
        if ('picture' in loaded) setShown({ picture: loaded.picture, isLoading: false, failed: null });
        else {
          setShown(({ picture }) => ({ picture, isLoading: false, failed: loaded.failed }));
          if (loaded.failed.away) again = setTimeout(() => void load(), patience);
        }
      } catch (error) {
        if (!ended.signal.aborted) throw error;
      }
    };
    void load();
    return () => {
      clearTimeout(again);
      ended.abort();
    };
  }, [asked]);
  return shown;
}
