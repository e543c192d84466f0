import { Swatch } from './shapes.tsx';
import { type Dot, type Kind, kinds } from './types.ts';
import { words } from './words.ts';

interface Props {
  readonly dots: readonly Dot[];
  readonly hidden: readonly Kind[];
  readonly officials: boolean;
  readonly out: number;
  readonly names: Readonly<Record<Kind, readonly [one: string, many: string]>>;
  hide(kinds: readonly Kind[]): void;
  showOfficials(shown: boolean): void;
  putBack(): void;
}

/** What each shape and colour stands for, and which kinds are shown: one row of boxes to tick. */
export function Legend({ dots, hidden, officials, out, names, hide, showOfficials, putBack }: Props) {
  const there = kinds.filter((kind) => hidden.includes(kind) || dots.some((dot) => dot.kind === kind));
  return (
    <fieldset class="graf-legend">
      <legend>{words.kinds}</legend>
      {there.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!hidden.includes(kind)}
            onChange={({ currentTarget }) =>
              hide(currentTarget.checked ? hidden.filter((one) => one !== kind) : [...hidden, kind])
            }
          />
          <Swatch kind={kind} /> {names[kind][1]} <small>{dots.filter((dot) => dot.kind === kind).length}</small>
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={officials}
          onChange={({ currentTarget }) => showOfficials(currentTarget.checked)}
        />
        {words.officials}
      </label>
      <span class="graf-keys">
        <svg width="26" height="10" aria-hidden="true">
          <line x1="1" y1="5" x2="25" y2="5" />
        </svg>
        {words.stated}
        <svg width="26" height="10" aria-hidden="true">
          <line x1="1" y1="5" x2="25" y2="5" class="dashed" />
        </svg>
        {words.derived}
      </span>
      {out > 0 && (
        <button type="button" class="graf-small" onClick={putBack}>
          {words.putBack(out)}
        </button>
      )}
    </fieldset>
  );
}
