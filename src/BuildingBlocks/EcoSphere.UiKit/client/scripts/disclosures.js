// Menus: <details data-menu> closes on Escape, on a click elsewhere and when focus leaves;
// <button data-toggle="id"> opens and closes a region that is folded on small screens only.
export function disclosures(page) {
  const openMenus = () => page.querySelectorAll('details[data-menu][open]');

  page.addEventListener('click', event => {
    const button = event.target.closest('[data-toggle]');
    if (button) toggle(page, button);
    for (const menu of openMenus()) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  page.addEventListener('focusin', event => {
    for (const menu of openMenus()) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  page.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const menu of openMenus()) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
}

function toggle(page, button) {
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  page.getElementById(button.dataset.toggle)?.classList.toggle('is-open', open);
}
