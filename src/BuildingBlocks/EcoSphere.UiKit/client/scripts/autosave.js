import { text } from './texts.js';

const pause = 4000;
// what a browser carries on after the page is gone
const carriedOn = 60_000;

// <form data-autosave-url="…"> sends what was typed to that address a few seconds after a change, files and passwords excepted.
// The form's own antiforgery field goes along. [data-autosave-state] inside the form tells when it was kept.
// The form tells 'draft-kept' after each time, for whatever else follows the answers.
// An input with data-autosave-stamp says which state was changed; the answer's X-Draft-Stamp is the state it is in now.
export function autosave(root) {
  const forms = root.querySelectorAll('form[data-autosave-url]');
  forms.forEach(watch);
}

function watch(form) {
  const state = form.querySelector('[data-autosave-state]');
  const stamp = form.querySelector('[data-autosave-stamp]');
  let timer = 0;
  let kept = snapshot(form, stamp);
  let saving = null;
  let overtaken = false;

  const send = async () => {
    timer = 0;
    const typed = snapshot(form, stamp);
    if (typed === kept || overtaken || form.dataset.sending) return;
    const body = new URLSearchParams(typed);
    if (stamp) body.set(stamp.name, stamp.value);
    const keepalive = body.toString().length < carriedOn;
    const answer = await fetch(form.dataset.autosaveUrl, { method: 'POST', body, headers: { 'X-Requested-With': 'fetch' }, keepalive }).catch(() => null);
    if (answer?.ok) kept = typed;
    if (answer?.ok && stamp) stamp.value = answer.headers.get('X-Draft-Stamp') ?? stamp.value;
    // somebody else was quicker: the form's own button brings both versions before the person
    overtaken = stamp !== null && answer?.status === 409;
    if (answer?.ok) form.dispatchEvent(new CustomEvent('draft-kept', { bubbles: true }));
    if (state) state.textContent = message(answer, overtaken);
    if (state && !answer?.ok && !overtaken) timer = setTimeout(save, pause * 4);
  };
  const save = () => { saving ??= send().finally(() => { saving = null; }); };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  // while the draft is under way its stamp is about to change: the form follows when it has
  form.addEventListener('submit', event => {
    if (!saving || !stamp) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    saving.then(() => form.requestSubmit(event.submitter));
  }, true);
}

function message(answer, overtaken) {
  if (overtaken) return text('draftOvertaken');
  return answer?.ok
    ? text('draftKept', new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }))
    : text('draftFailed');
}

function snapshot(form, stamp) {
  const data = new FormData(form);
  for (const field of form.querySelectorAll('input[type=file],input[type=password],altcha-widget input')) data.delete(field.name);
  if (stamp) data.delete(stamp.name);
  return new URLSearchParams(data).toString();
}
