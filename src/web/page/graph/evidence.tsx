import { useEffect, useState } from 'preact/hooks';
import { NoAnswer } from '../graphql.ts';
import { root } from '../root.ts';
import { type Claim, evidenceOf } from './ask.ts';
import type { Line } from './types.ts';
import { words } from './words.ts';

type Proof = { readonly claims: readonly Claim[]; readonly total: number } | { readonly failed: string } | null;

/** So many claims stand in the panel; the page has all. */
const few = 8;

/** What a thing or a line rests on: the words of the sources, how to cite them, and where each stands. */
export function Evidence({ about, property }: Pick<Line, 'about' | 'property'>) {
  const [proof, setProof] = useState<Proof>(null);
  useEffect(() => {
    setProof(null);
    const ended = new AbortController();
    evidenceOf({ about, property }, ended.signal).then(setProof, (error: unknown) => {
      if (ended.signal.aborted) return;
      setProof({ failed: error instanceof NoAnswer && error.away ? words.away : `${words.failed} ${String(error)}` });
    });
    return () => ended.abort();
  }, [about, property]);
  return (
    <section class="graf-evidence" aria-busy={proof === null}>
      <h3>{words.evidence}</h3>
      {proof === null && <p>{words.loading}</p>}
      {proof !== null && 'failed' in proof && <p role="alert">{proof.failed}</p>}
      {proof !== null && 'claims' in proof && <Claims {...proof} />}
    </section>
  );
}

function Claims({ claims, total }: { readonly claims: readonly Claim[]; readonly total: number }) {
  if (claims.length === 0) return <p>{words.noEvidence}</p>;
  return (
    <>
      <ul>
        {claims.slice(0, few).map((claim) => (
          <OneClaim key={claim.id} {...claim} />
        ))}
      </ul>
      {total > few && <p class="graf-hint">{words.moreEvidence(total - few)}</p>}
    </>
  );
}

function OneClaim({ id, value, valueName, quote, citation }: Claim) {
  const [copied, setCopied] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation);
      setCopied(words.copied);
    } catch {
      // No clipboard without https or leave; the text stands there to be selected.
      setCopied(words.notCopied);
    }
  };
  return (
    <li>
      {quote === null ? <b lang="da">{valueName ?? value}</b> : <q lang="da">{quote}</q>}
      <p class="graf-cite">{citation}</p>
      <a href={pathOf(id)}>{words.seeClaim}</a>{' '}
      <button type="button" class="graf-small" onClick={() => void copy()}>
        {words.copy}
      </button>{' '}
      <span role="status">{copied}</span>
    </li>
  );
}

/** The page of a claim, in the language and version of this one. */
function pathOf(id: string): string {
  const here = new URLSearchParams(location.search);
  const kept = new URLSearchParams();
  for (const name of ['version', 'sprog']) {
    const value = here.get(name);
    if (value) kept.set(name, value);
  }
  return `${root}/kilde/${id}${kept.size === 0 ? '' : `?${kept}`}`;
}
