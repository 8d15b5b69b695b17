import { text } from './texts.js';

const pause = 4000;

// <form data-autosave-url="…"> sends what was typed to that address a few seconds after a change, files and passwords excepted.
// The form's own antiforgery field goes along. [data-autosave-state] inside the form tells when it was kept.
export function autosave(root) {
  const forms = root.querySelectorAll('form[data-autosave-url]');
  forms.forEach(watch);
}

function watch(form) {
  const state = form.querySelector('[data-autosave-state]');
  let timer = 0;
  let kept = snapshot(form);

  const save = async () => {
    timer = 0;
    const typed = snapshot(form);
    if (typed === kept || form.dataset.sending) return;
    const answer = await fetch(form.dataset.autosaveUrl, {
      method: 'POST',
      body: new URLSearchParams(typed),
      headers: { 'X-Requested-With': 'fetch' },
      keepalive: true,
    }).catch(() => null);
    if (answer?.ok) kept = typed;
    if (!state) return;
    state.textContent = answer?.ok
      ? text('draftKept', new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }))
      : text('draftFailed');
    if (!answer?.ok) timer = setTimeout(save, pause * 4);
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
}

function snapshot(form) {
  const data = new FormData(form);
  for (const field of form.querySelectorAll('input[type=file],input[type=password],altcha-widget input')) data.delete(field.name);
  return new URLSearchParams(data).toString();
}
