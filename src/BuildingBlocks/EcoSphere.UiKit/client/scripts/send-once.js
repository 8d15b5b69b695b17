import { text } from './texts.js';

// A second click, or Enter while the first answer is under way, sends nothing.
// Buttons stay focusable (aria-disabled, not disabled) and the wait is announced.
// A form whose answer is a download carries data-send-again, because it stays on the screen.
export function sendOnce(page) {
  page.addEventListener('submit', event => {
    if (!event.target.dataset.sending) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);

  // last of all: somebody else (the captcha) may have stopped the sending and will send later
  window.addEventListener('submit', event => {
    if (!event.defaultPrevented) hold(page, event.target);
  });

  page.addEventListener('htmx:beforeRequest', event => hold(page, event.target));
  page.addEventListener('htmx:afterRequest', event => free(page, event.target));

  // the Back button may bring the page as it was left
  window.addEventListener('pageshow', event => {
    if (event.persisted) page.querySelectorAll('form[data-sending]').forEach(form => free(page, form));
  });
}

function hold(page, form) {
  if (form.method !== 'post' || form.hasAttribute('data-send-again')) return;
  form.dataset.sending = 'true';
  for (const button of submitButtons(form)) button.setAttribute('aria-disabled', 'true');
  say(page, text('sending'));
}

function free(page, form) {
  if (!form.dataset?.sending) return;
  delete form.dataset.sending;
  for (const button of submitButtons(form)) button.removeAttribute('aria-disabled');
  say(page, '');
}

function submitButtons(form) {
  return [...form.elements].filter(element => element.type === 'submit');
}

function say(page, message) {
  const region = page.getElementById('ui-announcer');
  if (region) region.textContent = message;
}
