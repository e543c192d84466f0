/** The path below which this site lies, "" where it has a host of its own; the server writes it at the root element. */
export const root = document.documentElement.dataset['root'] ?? '';
