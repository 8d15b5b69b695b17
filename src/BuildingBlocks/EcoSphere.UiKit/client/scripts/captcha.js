// The proof-of-work check; only pages that carry one load this, and with it its styles and its worker.
import 'altcha/external';
import 'altcha/i18n/zh-tw';

const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = new URL('captcha.css', import.meta.url);
document.head.append(styles);

$altcha.algorithms.set('PBKDF2/SHA-256', () => new Worker(new URL('altcha-pbkdf2.js', import.meta.url)));

// a second click while the check is at work would send the form without its result
window.addEventListener('submit', event => {
  if (event.target.querySelector('altcha-widget')?.getState?.() !== 'verifying') return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
