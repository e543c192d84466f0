import { useId, useState } from 'preact/hooks';
import { Offers } from '../offers.tsx';
import type { Hit, SearchKind } from '../search.ts';
import { Swatch } from './shapes.tsx';
import type { Kind } from './types.ts';
import { words } from './words.ts';

const bodies: readonly SearchKind[] = ['KLYNGE', 'SUNDHEDSRAAD', 'UDVALG'];
/** What may be looked for where. */
const sought = {
  ANY: [...bodies, 'PERSON', 'KOMMUNE', 'REGION', 'THEME', 'MEETING', 'RECOMMENDATION', 'INITIATIVE'],
  END: [...bodies, 'PERSON'],
  BODY: bodies,
} as const satisfies Record<string, readonly SearchKind[]>;

const drawn: Readonly<Partial<Record<SearchKind, Kind>>> = {
  PERSON: 'person',
  KLYNGE: 'klynge',
  SUNDHEDSRAAD: 'raad',
  UDVALG: 'udvalg',
  KOMMUNE: 'kommune',
  REGION: 'region',
  MEETING: 'moede',
  RECOMMENDATION: 'anbefaling',
  INITIATIVE: 'indsats',
  THEME: 'tema',
};

interface Props {
  readonly label: string;
  readonly among: keyof typeof sought;
  readonly hint?: string;
  onPick(hit: Hit): void;
}

/** A field that offers what the graph has of that name, and gives what is chosen. */
export function Find({ label, among, hint, onPick }: Props) {
  const id = useId();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const pick = (hit: Hit) => {
    if (input !== null) input.value = '';
    onPick(hit);
    input?.focus();
  };
  return (
    <div class="graf-find">
      <label for={id}>{label}</label>
      <input id={id} ref={setInput} type="search" autocomplete="off" maxLength={100} placeholder={hint ?? ''} />
      <div class="offers">
        {input !== null && (
          <Offers
            input={input}
            sought={sought[among]}
            enter="FIRST"
            help={words.noHit}
            choose={pick}
            show={({ kind, name, where }) => {
              const shape = drawn[kind];
              return (
                <>
                  {shape && <Swatch kind={shape} />} {name} {where !== '' && <small>{where}</small>}
                </>
              );
            }}
          />
        )}
      </div>
    </div>
  );
}
