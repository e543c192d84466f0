import { replace } from './live.ts';
import { say, sayDay } from './words.ts';

const dayLength = 86_400_000;
const numberOf = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
const dayOf = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10);

/** Gives each day field that knows its first and last day a slider beside it. */
export function enhanceSliders(within: ParentNode): void {
  for (const field of within.querySelectorAll<HTMLInputElement>('input[type="date"][data-first][data-last]')) {
    const [first, last] = [field.dataset['first'] ?? '', field.dataset['last'] ?? ''];
    const form = field.form;
    if (first === '' || last === '' || form === null || form.querySelector('#dag-skyder') !== null) continue;
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.id = 'dag-skyder';
    slider.min = String(numberOf(first));
    slider.max = String(numberOf(last));
    slider.value = String(numberOf(field.value));
    slider.setAttribute('aria-label', say('Dag', 'Day'));
    const tell = () => slider.setAttribute('aria-valuetext', sayDay(dayOf(Number(slider.value))));
    tell();
    let soon: ReturnType<typeof setTimeout> | undefined;
    slider.addEventListener('input', (event) => {
      event.stopPropagation();
      field.value = dayOf(Number(slider.value));
      tell();
      clearTimeout(soon);
      soon = setTimeout(() => {
        const query = new URLSearchParams(
          [...new FormData(form)].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]])),
        );
        void replace(form.dataset['live'] ?? '', `${new URL(form.action).pathname}?${query}`);
      }, 150);
    });
    // The field's own change answers; the slider has answered already.
    slider.addEventListener('change', (event) => event.stopPropagation());
    const ends = document.createElement('p');
    ends.className = 'ends';
    ends.append(span(sayDay(first)), span(sayDay(last)));
    form.append(slider, ends);
  }
}

function span(text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
