/** A description in both languages: two arguments, so that neither can be forgotten. */
export const both = (da: string, en: string): string => `${da}\n\n${en}`;
