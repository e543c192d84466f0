import type { RequestListener } from 'node:http';

/** The path of an address that stands below another: "/sundhed" of https://example.org/sundhed, "" of a host of its own. */
export const prefixOf = (publicUrl: string | null): string =>
  publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');

/**
 * Answers requests that come with the prefix, and those from which a proxy took it away: the program itself knows no
 * prefix, and what looks after its health asks without.
 */
export function below(prefix: string, listener: RequestListener): RequestListener {
  if (prefix === '') return listener;
  return (request, response) => {
    request.url = withoutPrefix(request.url ?? '/', prefix);
    listener(request, response);
  };
}

/** A path with its parameters as the program knows it; "/sundhedsgraf" does not lie below "/sundhed". */
export function withoutPrefix(path: string, prefix: string): string {
  if (!path.startsWith(prefix)) return path;
  const rest = path.slice(prefix.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : path;
}

/**
 * HTML or SVG whose links to this host begin with the prefix; scripts find it at the root element. A quotation mark in a
 * text is written as an entity, so what is matched is markup.
 */
export function withPrefix(markup: string, prefix: string): string {
  if (prefix === '') return markup;
  return markup
    .replaceAll(/ (href|src|action)="\/(?!\/)/g, ` $1="${prefix}/`)
    .replace(/^(<!doctype html>\s*<html)/i, `$1 data-root="${prefix}"`);
}
