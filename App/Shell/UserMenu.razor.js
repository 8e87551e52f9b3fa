// Serves every .menu[popover]: the browser opens and closes it and gives the focus back; this adds arrow keys,
// and the choice of appearance in the user's menu.
const menuOf = event => event.target.closest?.('.menu[popover]');
const items = menu => [...menu.querySelectorAll('[role^=menuitem]:not([disabled])')];

document.addEventListener('toggle', event => {
  const menu = menuOf(event);
  if (!menu || event.newState !== 'open') return;
  markAppearance();
  items(menu)[0]?.focus();
}, true);

document.addEventListener('keydown', event => {
  const menu = menuOf(event);
  if (!menu) return;
  if (event.key === 'Tab') menu.hidePopover();
  const all = items(menu), at = all.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  all.at(to % all.length)?.focus();
});

document.addEventListener('click', event => {
  const choice = event.target.closest?.('[data-theme-choice]');
  if (choice) choose(choice.dataset.themeChoice);
  else if (event.target.closest?.('[role=menuitem]:not([aria-disabled=true])')) menuOf(event)?.hidePopover();
});

function choose(theme) {
  document.documentElement.dataset.theme = theme;
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  markAppearance();
}

function markAppearance() {
  for (const choice of document.querySelectorAll('[data-theme-choice]'))
    choice.setAttribute('aria-checked', choice.dataset.themeChoice === document.documentElement.dataset.theme);
}
