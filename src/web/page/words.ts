/** The language of the page, as its own markup says it. */
export const language: 'da' | 'en' = document.documentElement.lang === 'en' ? 'en' : 'da';

/** One of two texts, by the language of the page. */
export const say = (da: string, en: string): string => (language === 'en' ? en : da);

/** "6. marts 2025", "6 March 2025". */
export const sayDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

/** A link of ours, with the language and version that the page keeps. */
export function link(path: string): string {
  const here = new URLSearchParams(location.search);
  const [before = '', query = ''] = path.split('?');
  const all = new URLSearchParams(query);
  for (const name of ['version', 'sprog']) {
    const value = here.get(name);
    if (value !== null && !all.has(name)) all.set(name, value);
  }
  return all.size === 0 ? before : `${before}?${all}`;
}
