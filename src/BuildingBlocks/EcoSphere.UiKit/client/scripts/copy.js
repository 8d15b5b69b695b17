import { text } from './texts.js';

// <button data-copy="text"> or <button data-copy-from="id">; one that is hidden is shown where scripts run
export function copyButtons(page) {
  for (const button of page.querySelectorAll('button[data-copy][hidden],button[data-copy-from][hidden]')) button.hidden = false;
  page.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy],[data-copy-from]');
    if (!button) return;
    const source = page.getElementById(button.dataset.copyFrom);
    await navigator.clipboard.writeText(button.dataset.copy ?? source?.value ?? source?.textContent.trim() ?? '');
    const region = page.getElementById('ui-announcer');
    if (region) region.textContent = text('copied');
    button.classList.add('is-copied');
    setTimeout(() => button.classList.remove('is-copied'), 2000);
  });
}
