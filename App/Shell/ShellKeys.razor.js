// Keys that work everywhere. Those of a card, a row or the panel belong to them.
const off = 'single-letter-keys-off';
const field = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable=true],.mud-dialog,[role=menu]';
let frame, goingSince = -Infinity, listening = false;

export function attach(shell) {
  frame = shell;
  document.documentElement.dataset.ready = '';
  if (listening) return;
  listening = true;
  document.addEventListener('keydown', pressed);
  document.addEventListener('click', skip, true);
}

export const lettersAreOn = () => localStorage.getItem(off) === null;
export const setLetters = on => on ? localStorage.removeItem(off) : localStorage.setItem(off, '1');

const tell = what => frame.invokeMethodAsync('Pressed', what).catch(() => { });

function pressed(event) {
  if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector('.lock')) return;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return key === 'k' && !event.shiftKey && done(event, () => tell('search'));
  if (event.target.closest?.(field) || document.querySelector('.mud-dialog') || !lettersAreOn()) return;
  const going = event.timeStamp - goingSince < 1500;
  goingSince = -Infinity;
  if (going) return done(event, () => document.querySelector(`[data-go="${CSS.escape(key.toUpperCase())}"]`)?.click());
  if (key === 'g') goingSince = event.timeStamp;
  if (key === 'c') done(event, () => tell('case'));
  if (key === '?') done(event, () => tell('keys'));
  if (key === '/') done(event, () => document.querySelector('[data-key="/"]')?.focus());
}

function done(event, act) {
  event.preventDefault();
  act();
}

function skip(event) {
  if (event.target.closest?.('[data-skip]')) done(event, () => document.getElementById('main')?.focus());
}
