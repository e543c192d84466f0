import { nothing, type Picture } from './types.ts';

/** Why a picture is not there: in words, with links that may be meant instead. */
export interface Failed {
  /** The database or the network is to blame: it may work in a moment. */
  readonly away: boolean;
  readonly message: string;
  readonly near: readonly { readonly path: string; readonly name: string }[];
}

export type Loaded = { readonly picture: Picture } | { readonly failed: Failed };

const kept = new Map<string, Picture>();
/** Pictures are small; more than this nobody steps back through. */
const mostKept = 50;

/** Asks for a picture; what was asked for before is not asked for again. Rejects only when the signal ends it. */
export async function loadPicture(address: string, signal: AbortSignal): Promise<Loaded> {
  const known = kept.get(address);
  if (known) return { picture: known };
  try {
    const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
    const body = await response.json();
    if (!response.ok) return { failed: failedOf(response.status, body) };
    const picture = body as Picture;
    if (kept.size >= mostKept) kept.clear();
    kept.set(address, picture);
    return { picture };
  } catch (error) {
    if (signal.aborted) throw error;
    return { failed: { away: true, message: '', near: [] } };
  }
}

function failedOf(
  status: number,
  body: { errors?: readonly { message: string; extensions?: Partial<Failed> }[] },
): Failed {
  const [error] = body.errors ?? [];
  return {
    away: status === 503 || status === 429,
    message: error?.message ?? String(status),
    near: error?.extensions?.near ?? [],
  };
}

export { nothing };
