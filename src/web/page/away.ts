import { root } from './root.ts';

/** The page of a database that is away says so; this looks again every few seconds, and shows the page once it is back. */
export function enhanceAway(): void {
  if (document.querySelector('[data-away]') === null) return;
  const look = setInterval(async () => {
    const ready = await fetch(`${root}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!ready) return;
    clearInterval(look);
    location.reload();
  }, 3_000);
}
