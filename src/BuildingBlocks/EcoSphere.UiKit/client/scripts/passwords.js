// A button beside each password shows what was typed; typing blind is where most mistakes come from.
export function passwordToggles(root) {
  for (const button of root.querySelectorAll('button[data-reveal]')) {
    const input = document.getElementById(button.dataset.reveal);
    if (!input) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = input.type === 'password';
      input.type = shown ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(shown));
    });
    input.form?.addEventListener('submit', () => { input.type = 'password'; });
  }
}
