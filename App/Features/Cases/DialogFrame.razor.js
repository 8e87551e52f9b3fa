// Keys, focus and the pause after typing, so that no keystroke travels to the server by itself.
const typed = 'input:not([type=checkbox],[type=radio],[type=date],[type=time],.mud-input-slot),textarea';

export function watch(body) {
  const dialog = body.closest('[role=dialog]');
  if (!dialog) return;
  let pause = 0;
  const tell = () => {
    clearTimeout(pause);
    if (!pause) return;
    pause = 0;
    const field = document.activeElement;
    if (dialog.contains(field) && field.matches(typed)) field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  dialog.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(tell, 1000);
  });
  dialog.addEventListener('keydown', e => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
      e.preventDefault();
      e.stopPropagation();
      tell();
      dialog.querySelector('[data-save]')?.click();
    } else if (e.key === 'Escape' && !e.defaultPrevented && e.target.getAttribute('aria-expanded') !== 'true') {
      e.preventDefault();
      e.stopPropagation();
      tell();
      dialog.querySelector('[data-cancel]')?.click();
    }
  }, true); // before a list inside takes Enter for itself
  focus(body, '[data-first], input:checked, input, select, textarea');
}

export function focus(body, selector) {
  const dialog = body.closest('[role=dialog]');
  const field = body.querySelector(selector) ?? dialog?.querySelector(selector) ?? dialog?.querySelector('[data-save]');
  field?.focus();
}

// Tells the tabs of one browser apart; a random word, and nothing about anybody.
export function tab() {
  let id = sessionStorage.getItem('tab');
  if (!id) sessionStorage.setItem('tab', id = crypto.getRandomValues(new Uint32Array(2)).join('-'));
  return id;
}
