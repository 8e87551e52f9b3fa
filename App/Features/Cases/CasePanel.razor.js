// Focus, keys and the neighbours of a case; the list beneath is read from the page, not from the server.
import { lettersAreOn } from '../../Shell/ShellKeys.razor.js';

const field = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable=true],[role=menu]';
const lists = '.stack,[role=list],[role=listbox],tbody,ul,ol';
let panel, owner, current;

export function attach(element, dotnet, caseId) {
  [panel, owner, current] = [element, dotnet, caseId];
  panel.addEventListener('keydown', pressed);
  panel.addEventListener('click', clicked);
}

export function show(caseId) {
  current = caseId;
  panel.querySelector('#case-name')?.focus({ preventScroll: true });
}

// The card may have moved to another column meanwhile; it is found by its number.
export function leave() {
  const here = document.activeElement;
  if (here && here !== document.body && !panel.contains(here)) return;
  const card = document.querySelector(`[data-case="${current}"]`);
  const place = card?.matches('a,button,[tabindex]') ? card : card?.querySelector('a,button,[tabindex]');
  (place ?? document.getElementById('main'))?.focus();
}

const tell = (...what) => owner.invokeMethodAsync(...what).catch(() => { });

function neighbour(step) {
  const here = document.querySelector(`[data-case="${current}"]`);
  const within = here?.closest(lists) ?? document.getElementById('main') ?? document;
  const all = [...within.querySelectorAll('[data-case]')].map(card => Number(card.dataset.case));
  const next = here ? all[all.indexOf(current) + step] : all[0];
  if (next) tell('Go', next);
  else tell('Say', all.length === 0 ? 'There is no list of cases here.' : step > 0 ? 'This is the last case here.' : 'This is the first case here.');
}

async function close() {
  const calm = matchMedia('(prefers-reduced-motion:reduce)').matches;
  await panel.animate([{}, { opacity: 0, transform: 'translateX(24px)' }], { duration: calm ? 1 : 140, easing: 'ease-out' }).finished;
  tell('Close');
}

function pressed(event) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const tab = event.target.closest('[role=tab]');
  const tabs = [...panel.querySelectorAll('[role=tab]')];
  const to = tab && { ArrowLeft: tabs.indexOf(tab) - 1, ArrowRight: tabs.indexOf(tab) + 1, Home: 0, End: -1 }[event.key];
  if (tab && to !== undefined) return done(event, () => pick(tabs.at(to % tabs.length)));
  if (event.target.closest(field) || !lettersAreOn()) return;
  const key = event.key.toLowerCase();
  if (key === 'j' || key === 'k') return done(event, () => neighbour(key === 'j' ? 1 : -1));
  if (tabs[key - 1]) return done(event, () => pick(tabs[key - 1]));
  const act = /^[a-z]$/.test(key) && panel.querySelector(`[data-panel-key="${key}"]:not(:disabled)`);
  if (act) done(event, () => act.click());
}

// Loaded with the page: a panel that is drawn answers to Esc, also before its own script has been attached.
document.addEventListener('keydown', event => {
  const drawn = event.key === 'Escape' && !event.defaultPrevented && document.querySelector('.panel[role=dialog]');
  if (!drawn || document.querySelector('.mud-dialog') || event.target.closest?.('[data-own-escape]')) return;
  const within = drawn.contains(event.target) || event.target === document.body || event.target.closest?.('[data-case]');
  if (within) done(event, drawn === panel ? close : () => document.querySelector('.panel-scrim').click());
});

function clicked(event) {
  const on = what => event.target.closest(`[data-${what}]`);
  if (on('step')) neighbour(Number(on('step').dataset.step));
  if (on('close')) close();
  if (on('copy')) copy();
}

async function copy() {
  const link = `${location.origin}/board?case=${current}`;
  try {
    await navigator.clipboard.writeText(link);
    tell('Say', 'Link copied');
  } catch {
    prompt('Copy this link', link);
  }
}

function pick(tab) {
  tab.focus();
  tab.click();
}

function done(event, act) {
  event.preventDefault();
  act();
}
