/** As many letters as search engines and previews of links show. */
const most = 200;

/** What a page says, short enough for a preview: whole sentences while they fit, else cut between words. */
export function descriptionOf(sentences: readonly string[]): string {
  const [first = '', ...rest] = sentences;
  const fitting = rest.reduce((all, next) => (all.length + next.length < most ? `${all} ${next}` : all), first);
  if (fitting.length <= most) return fitting;
  return `${fitting.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
