// <button type="button" data-print hidden>: where scripts do not run there is nothing to press
export function printButtons(root) {
  for (const button of root.querySelectorAll('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
