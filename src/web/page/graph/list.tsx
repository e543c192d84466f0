import { useEffect, useId, useRef } from 'preact/hooks';
import { Swatch } from './shapes.tsx';
import { type Dot, type Kind, kinds } from './types.ts';
import { words } from './words.ts';

interface Props {
  readonly dots: readonly Dot[];
  readonly wide: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly names: Readonly<Record<Kind, readonly [one: string, many: string]>>;
  choose(id: string): void;
  toggle(dot: Dot): void;
  remove(dot: Dot): void;
}

/** Everything in the picture as a list of one stop for the keyboard: the way to it for who does not see or point. */
export function DotList({ dots, wide, chosen, names, choose, toggle, remove }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const groups = kinds.map((kind) => ({ kind, own: dots.filter((dot) => dot.kind === kind) }));
  const order = groups.flatMap(({ own }) => own);
  const at = order.findIndex((dot) => dot.id === chosen);
  useEffect(() => {
    // Only the list itself is scrolled: the page stays where its reader is.
    const [box, option] = [list.current, list.current?.querySelector<HTMLElement>('[aria-selected="true"]')];
    if (!box || !option) return;
    const { top, bottom } = option.getBoundingClientRect();
    const outer = box.getBoundingClientRect();
    if (top < outer.top) box.scrollTop -= outer.top - top + 8;
    if (bottom > outer.bottom) box.scrollTop += bottom - outer.bottom + 8;
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const dot = order[at];
    const next = nextPlace(event.key, at, order.length);
    if (next !== null) {
      const to = order[next];
      if (to) choose(to.id);
    } else if (dot && event.key === 'Enter') toggle(dot);
    else if (dot && (event.key === 'Delete' || event.key === 'Backspace')) remove(dot);
    else return;
    event.preventDefault();
  };
  return (
    <section class="graf-list" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>
        {words.list} <small>({dots.length})</small>
      </h2>
      <p id={`${id}-help`} class="graf-hint">
        {words.listHelp}
      </p>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-labelledby={`${id}-head`}
        aria-describedby={`${id}-help`}
        aria-activedescendant={at < 0 ? undefined : `${id}-${order[at]?.id}`}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (at < 0 && order[0]) choose(order[0].id);
        }}
      >
        {groups
          .filter(({ own }) => own.length > 0)
          .map(({ kind, own }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
            <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
              <span id={`${id}-${kind}`} class="graf-kind">
                {names[kind][1]}
              </span>
              {own.map((dot) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
                <div
                  key={dot.id}
                  id={`${id}-${dot.id}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={dot.id === chosen}
                  onClick={() => choose(dot.id)}
                  onDblClick={() => toggle(dot)}
                >
                  <Swatch kind={kind} />
                  <span {...(dot.danish ? { lang: 'da' } : {})}>{dot.name}</span>
                  {wide.has(dot.id) && <small>{words.expanded}</small>}
                </div>
              ))}
            </div>
          ))}
      </div>
    </section>
  );
}

/** Where a key leads in a list; null for a key that leads nowhere. */
function nextPlace(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
