// The arrows choose a row; the caret stays where it is.
export function attach(input) {
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.preventDefault();
  });
  input.focus();
}

export const show = id => document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
