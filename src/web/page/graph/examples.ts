/**
 * With the picture there, the page without script has said what it has to: its tables go, since they would stay as they
 * were while the picture changes. The examples to begin with stay.
 */
export function enhanceExamples(): void {
  for (const part of document.querySelectorAll<HTMLElement>('#graf-plain > :not(#graf-examples)')) part.hidden = true;
  document.documentElement.classList.add('graf-on');
}
