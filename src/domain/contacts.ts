const email = /[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,10}/gu;
const phone =
  /(?<![\d-])(?:(?:tlf|telefon|mobil|mob|tel|direkte|telefonnr)\.?(?:nr\.?)?\s*:?\s*)(?:\+45\s?)?\d(?:[\s.-]?\d){7}(?!\d)|(?<![\d-])\+45\s?\d(?:\s?\d){7}(?!\d)|(?<![\d-]\s?)\d{2} \d{2} \d{2} \d{2}(?!\s?\d)/giu;

/** How an e-mail address and a telephone number are written. They are stored nowhere, and quoted nowhere. */
export const contactPatterns = { email, phone } as const;

/** What contact detail a value holds, in words; `null` when it holds none. Of an address on the web nothing is one. */
export function contactIn(value: string): string | null {
  const text = value.replace(/https?:\/\/\S+/g, ' ');
  if (text.includes('@') && text.search(email) >= 0) return 'an e-mail address';
  return /\d\s?\d/.test(text) && text.search(phone) >= 0 ? 'a telephone number' : null;
}
