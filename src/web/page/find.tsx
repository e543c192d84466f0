import { render } from 'preact';
import { Offers } from './offers.tsx';
import { root } from './root.ts';
import { link, say } from './words.ts';

const help = say(
  'Kilderne har ikke ordet. Skriv navnet på en kommune, en politiker, en klynge eller et sundhedsråd, for eksempel Odder, Kühnau, Horsens.',
  'The sources do not have the word. Type the name of a municipality, a politician, a cluster or a council, for example Odder, Kühnau, Horsens.',
);

/** Offers what is found while one types, on every search field of the page. Enter alone asks the stored question. */
export function enhanceFind(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]')) {
    const input = form.querySelector('input');
    if (input === null) continue;
    const place = document.createElement('div');
    place.className = 'offers';
    form.append(place);
    render(
      <Offers
        input={input}
        sought={null}
        enter="FORM"
        help={help}
        choose={({ id }) => location.assign(link(`${root}/${id}`))}
        show={({ name, what, where }) => (
          <>
            <b>{name}</b> <small>{where === '' ? what : `${what}, ${where}`}</small>
          </>
        )}
      />,
      place,
    );
  }
}
