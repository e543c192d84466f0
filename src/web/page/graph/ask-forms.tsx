import type { Hit } from '../search.ts';
import { Find } from './find.tsx';
import type { State } from './state.ts';
import { words } from './words.ts';

interface Props {
  readonly state: State;
  nameOf(id: string): string;
  /** Keeps the name of what was found, until the picture has it. */
  know(hit: Hit): void;
  go(next: State): void;
}

/** The shortest way between two that are chosen here. */
export function WayForm({ state, nameOf, know, go }: Props) {
  const ends = [
    ['fra', words.from],
    ['til', words.to],
  ] as const;
  return (
    <details class="graf-ask" open={state.fra !== null || state.til !== null}>
      <summary>{words.ways}</summary>
      {ends.map(([which, label]) => {
        const id = state[which];
        return id === null ? (
          <Find
            key={which}
            label={label}
            among="END"
            hint={words.personOrBody}
            onPick={(hit) => {
              know(hit);
              go({ ...state, [which]: hit.id });
            }}
          />
        ) : (
          <Chip key={which} label={label} name={nameOf(id)} forget={() => go({ ...state, [which]: null })} />
        );
      })}
    </details>
  );
}

/** The members that bodies chosen here have in common. */
export function SharedForm({ state, nameOf, know, go }: Props) {
  const { organer } = state;
  return (
    <details class="graf-ask" open={organer.length > 0}>
      <summary>{words.shared}</summary>
      {organer.map((id) => (
        <Chip
          key={id}
          name={nameOf(id)}
          forget={() => go({ ...state, organer: organer.filter((one) => one !== id) })}
        />
      ))}
      <Find
        label={words.addBody}
        among="BODY"
        onPick={(hit) => {
          know(hit);
          go({ ...state, organer: [...new Set([...organer, hit.id])] });
        }}
      />
      {organer.length === 1 && <p class="graf-hint">{words.needTwo}</p>}
    </details>
  );
}

function Chip({ label, name, forget }: { readonly label?: string; readonly name: string; forget(): void }) {
  return (
    <p class="graf-chip">
      {label !== undefined && <span class="graf-hint">{label}: </span>}
      <b>{name}</b>
      <button type="button" class="graf-small" aria-label={`${words.forget} ${name}`} onClick={forget}>
        ×
      </button>
    </p>
  );
}
