// Blazor retries by itself (App.razor.js says how often); this says so, and keeps hands off what could not be saved.
let banner, away = false, paused = [];

export function attach(element) {
  banner = element;
  document.getElementById('components-reconnect-modal')
    .addEventListener('components-reconnect-state-changed', event => changed(event.detail.state));
  banner.querySelector('[data-try]').addEventListener('click', tryNow);
  for (const wake of ['online', 'focus']) window.addEventListener(wake, () => away && tryNow());
}

function changed(state) {
  if (state === 'show' && !away) lost();
  if (state === 'hide') back();
  if (state === 'failed') say('red', 'The connection was lost.', 'Reload to continue.', 'Reload');
  // The server is there but knows this page no more: it was started anew. What was typed is kept there as a draft.
  if (state === 'rejected' || state === 'resume-failed') location.reload();
}

function lost() {
  away = true;
  const seen = document.querySelector('[data-seen]')?.dataset.seen;
  const at = (seen ? new Date(seen) : new Date()).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit', timeZone: banner.dataset.zone || undefined });
  say('', 'Reconnecting.', `What you see is from ${at}. You can keep reading. Changes are paused until we are back.`, 'Try now');
  pause(document.getElementById('main'));
}

function back() {
  away = false;
  banner.hidden = true;
  for (const element of paused) element.inert = false;
  paused = [];
}

function say(tone, first, rest, button) {
  const strong = document.createElement('b');
  strong.textContent = first;
  banner.classList.toggle('red', tone === 'red');
  banner.querySelector('[data-words]').replaceChildren(strong, ` ${rest}`);
  banner.querySelector('[data-try]').textContent = button;
  banner.hidden = false;
}

async function tryNow() {
  if (banner.classList.contains('red')) return location.reload();
  try {
    if (await Blazor.reconnect() === false) location.reload();
  } catch { /* not reachable yet; the next try is at most a few seconds away */ }
}

// What scrolls stays alive and its content is inert, so that people can keep reading.
function pause(element) {
  const scrolls = element.matches('main,.stack,.pbody,.tbl-box') || element.querySelector('.stack,.pbody,.tbl-box');
  if (scrolls) return [...element.children].forEach(pause);
  if (element.inert) return;
  element.inert = true;
  paused.push(element);
}
