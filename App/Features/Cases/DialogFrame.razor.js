// Keys, focus and the pause after typing of every dialog. Loaded with the page, so that a key counts from the moment the
// dialog is drawn, and no keystroke travels to the server by itself.
const typed = 'input:not([type=checkbox],[type=radio],[type=date],[type=time],.mud-input-slot),textarea';
const first = '[data-first], input:checked, input, select, textarea';
const openers = new Map();
let pause = 0;

// The topmost dialog, if it is one that saves; none behind a locked screen.
const open = () => document.querySelector('.lock') ? null : [...document.querySelectorAll('.mud-dialog')].at(-1)?.querySelector('[data-cancel]')?.closest('[role=dialog]');

document.addEventListener('keydown', event => {
  const act = event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? '[data-save]'
    : event.key === 'Escape' && !event.defaultPrevented && event.target.getAttribute?.('aria-expanded') !== 'true' ? '[data-cancel]' : null;
  const dialog = act && open();
  if (!dialog) return;
  event.preventDefault();
  event.stopPropagation();
  tell();
  dialog.querySelector(act)?.click();
}, true); // before a list inside takes Enter for itself

document.addEventListener('input', () => {
  clearTimeout(pause);
  pause = open() ? setTimeout(() => isHalfTyped(document.activeElement) || tell(), 1000) : 0;
});

// A date that is being typed passes through days that do not exist. They are told only once the field is left.
const isHalfTyped = field => field.matches?.('input[type=date],input[type=time]') && field.validity.badInput;
document.addEventListener('change', event => {
  if (event.isTrusted && event.target === document.activeElement && isHalfTyped(event.target)) event.stopImmediatePropagation();
}, true);
document.addEventListener('focusout', event => isHalfTyped(event.target) && changed(event.target));
const changed = field => field.dispatchEvent(new Event('change', { bubbles: true }));

// A dialog takes the focus as it is drawn, and gives it back to where it came from, once the page is laid out without it anyway.
new MutationObserver(() => {
  for (const [dialog, opener] of openers) {
    if (dialog.isConnected) continue;
    openers.delete(dialog);
    requestAnimationFrame(() => document.activeElement === document.body && opener.focus({ preventScroll: true }));
  }
  const dialog = open();
  if (!dialog || openers.has(dialog)) return;
  openers.set(dialog, document.activeElement);
  focus(dialog.querySelector('.mud-dialog-content'), first);
}).observe(document.body, { childList: true, subtree: true });

// A field tells what it holds when it is left; this makes it tell now.
function tell() {
  clearTimeout(pause);
  if (!pause) return;
  pause = 0;
  const field = document.activeElement;
  if (open()?.contains(field) && (field.matches(typed) || isHalfTyped(field))) changed(field);
}

export function focus(body, selector) {
  const dialog = body.closest('[role=dialog]');
  (body.querySelector(selector) ?? dialog?.querySelector(selector) ?? dialog?.querySelector('[data-save]'))?.focus();
}

// Tells the tabs of one browser apart; a random word, and nothing about anybody.
export function tab() {
  let id = sessionStorage.getItem('tab');
  if (!id) sessionStorage.setItem('tab', id = crypto.getRandomValues(new Uint32Array(2)).join('-'));
  return id;
}
