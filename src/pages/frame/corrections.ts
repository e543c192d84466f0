import type { Both } from '../../questions/question.ts';
import { both } from '../../questions/say.ts';
import { type Html, html, isWebAddress } from '../html.ts';
import { inOne } from '../language.ts';
import { keeping, pathWith } from '../links.ts';
import type { Framed } from './framed.ts';

const words = {
  write: both('Fejl? Skriv til', 'A mistake? Write to'),
  name: both('Nævn', 'Name'),
  version: both('udgave', 'version'),
  nobody: both(
    'Fejl? Den, der driver serveren, har ikke oplyst en kontakt. En fejl rettes i kilden, som fodnoterne nævner, og dernæst i listerne her:',
    'A mistake? Whoever runs the server has not named a contact. A mistake is corrected in the source, which the footnotes name, and then in the lists here:',
  ),
  how: both('sådan retter du', 'how to correct'),
} as const satisfies Record<string, Both>;

/** Where a mistake in an answer is told, and what to name with it; `contact` is null where nobody said. */
export interface Corrections {
  readonly contact: string | null;
  readonly id: string;
  readonly version: string;
}

/** What a mistake is called in a letter: "sundhedsgraf: klynge-horsens, udgave 7-9c1f00aa12bd". */
const subjectOf = ({ about, answeredBy }: Pick<Framed, 'about' | 'answeredBy'>, word: string): string =>
  [
    about === undefined ? 'sundhedsgraf' : `sundhedsgraf: ${about}`,
    ...(answeredBy === null ? [] : [`${word} ${answeredBy}`]),
  ].join(', ');

/** "Fejl? Skriv til …", with what the page is about and its version filled in; or why there is nobody to write to. */
export function correctionLine({
  setting: { contact = null },
  about,
  answeredBy,
  language,
  version,
}: Pick<Framed, 'setting' | 'about' | 'answeredBy' | 'language' | 'version'>): Html {
  const say = (text: Both) => inOne(text, language);
  if (contact === null) {
    const how = pathWith('/om', keeping({ language, version }));
    return html`${say(words.nobody)} <a href="${how}#fejl">${say(words.how)}</a>.`;
  }
  const subject = subjectOf({ ...(about === undefined ? {} : { about }), answeredBy }, say(words.version));
  if (isWebAddress(contact)) {
    return html`${say(words.write)} <a href="${contact}">${contact}</a>. ${say(words.name)}: <code>${subject}</code>`;
  }
  return html`${say(words.write)} <a href="mailto:${contact}?subject=${encodeURIComponent(subject)}">${contact}</a>`;
}
