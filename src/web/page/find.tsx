export function enhanceFind(): void {
  document.querySelectorAll('form[data-find]');
}
