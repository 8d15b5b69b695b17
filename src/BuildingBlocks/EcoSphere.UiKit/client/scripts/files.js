import { htmx } from './htmx.js';
import { text } from './texts.js';

const units = ['B', 'KB', 'MB', 'GB'];

function size(bytes) {
  let unit = 0;
  while (bytes >= 1024 && unit < units.length - 1) {
    bytes /= 1024;
    unit++;
  }
  return `${unit === 0 ? bytes : bytes.toFixed(1)} ${units[unit]}`;
}

// Tells name and size of what was chosen, warns before a file that is too large is sent, and shows how far the sending is.
export function chosenFiles(root) {
  for (const input of root.querySelectorAll('input[type=file][data-file]')) {
    const list = document.getElementById(`${input.id}-chosen`);
    if (!list) continue;
    input.addEventListener('change', () => show(input, list));
    if (input.form) showProgress(input.form);
  }
}

function show(input, list) {
  const limit = Number(input.dataset.maxBytes) || Infinity;
  list.replaceChildren(...[...input.files].map(file => {
    const item = document.createElement('li');
    item.textContent = `${file.name} (${size(file.size)})`;
    if (file.size > limit) {
      item.className = 'is-too-large';
      item.textContent += ` ${text('tooLarge', size(limit))}`;
    }
    return item;
  }));
}

function showProgress(form) {
  const bar = form.querySelector('progress[data-progress]');
  if (!bar || form.dataset.progress || form.enctype !== 'multipart/form-data') return;
  form.dataset.progress = 'true';

  // sent by htmx the page stays, so that the bar can move; the answer replaces the body as a navigation would
  form.setAttribute('hx-boost', 'true');
  htmx.process(form);
  form.addEventListener('htmx:beforeRequest', () => { bar.hidden = ![...form.querySelectorAll('[data-file]')].some(input => input.files.length > 0); });
  form.addEventListener('htmx:xhr:progress', event => {
    if (event.detail.lengthComputable && event.detail.total > 0) bar.value = event.detail.loaded / event.detail.total;
  });
  form.addEventListener('htmx:afterRequest', () => { bar.hidden = true; });
}
