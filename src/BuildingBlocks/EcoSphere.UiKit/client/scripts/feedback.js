// Screen readers read a live region only when it changes after loading.
export function announceStatus(root) {
  for (const region of root.querySelectorAll('[data-status]')) {
    const message = region.innerHTML;
    region.innerHTML = '';
    requestAnimationFrame(() => { region.innerHTML = message; });
  }
}

export function focusErrorSummary(root) {
  root.querySelector('[data-error-summary]')?.focus();
}
