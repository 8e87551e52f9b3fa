export function open(menu, x, y, component) {
  const opener = document.activeElement;
  const under = opener.getBoundingClientRect();
  const items = () => [...menu.querySelectorAll('[role^=menuitem]')];
  let leaving = false;

  const close = back => {
    if (leaving) return;
    leaving = true;
    if (back) opener.focus({ preventScroll: true });
    // After the choice itself has been sent, since closing takes its handler away.
    setTimeout(() => component.invokeMethodAsync('Close').catch(() => { }));
  };

  menu.addEventListener('keydown', event => {
    const all = items(), at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    const key = all.find(item => item.dataset.key === event.key.toUpperCase());
    if (to !== undefined) all.at(to % all.length).focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else if (key && !event.ctrlKey && !event.metaKey) key.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  menu.addEventListener('focusout', event => menu.contains(event.relatedTarget) || close(false));
  // The focus goes back before the choice is carried out, so that a dialog gives it back to the same place.
  menu.addEventListener('click', event => {
    const item = event.target.closest('[role=menuitem],[data-closes]');
    if (item && item.getAttribute('aria-disabled') !== 'true') close(true);
  });

  const fit = (at, size, room) => Math.max(8, Math.min(at, room - size - 8));
  menu.style.left = fit(x ?? under.left, menu.offsetWidth, innerWidth) + 'px';
  menu.style.top = fit(y ?? under.bottom + 4, menu.offsetHeight, innerHeight) + 'px';
  menu.style.opacity = 1;
  (items().find(item => item.getAttribute('aria-disabled') !== 'true') ?? menu).focus({ preventScroll: true });
}
