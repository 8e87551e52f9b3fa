// The browser's own popover opens, closes and gives the focus back; this adds arrow keys and the choice of theme.
export function attach(menu) {
  const items = () => [...menu.querySelectorAll('[role^=menuitem]')];

  menu.addEventListener('toggle', event => {
    if (event.newState !== 'open') return;
    mark(menu);
    items()[0].focus();
  });

  menu.addEventListener('keydown', event => {
    const all = items(), at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') menu.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    all.at(to % all.length).focus();
  });

  menu.addEventListener('click', event => {
    const choice = event.target.closest('[data-theme-choice]');
    if (choice) choose(menu, choice.dataset.themeChoice);
    else if (event.target.closest('[role=menuitem]')) menu.hidePopover();
  });
}

function choose(menu, theme) {
  document.documentElement.dataset.theme = theme;
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  mark(menu);
}

function mark(menu) {
  const theme = document.documentElement.dataset.theme;
  for (const choice of menu.querySelectorAll('[data-theme-choice]'))
    choice.setAttribute('aria-checked', choice.dataset.themeChoice === theme);
}
