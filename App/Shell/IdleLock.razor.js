// Tells the server that somebody is there: at most every half minute, at once while it warns, never while locked.
// While the server is away it can not lock the screen, so the browser covers it by itself, until the server is back.
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'];
const pause = 30000;
let told = -Infinity, touched = Date.now(), allowed = 0, away = false, watching, last;

export function attach(minutes) {
  allowed = minutes * 60000;
  watching = setInterval(cover, 5000);
  document.getElementById('components-reconnect-modal')?.addEventListener('components-reconnect-state-changed', connection);
  for (const sign of signs) document.addEventListener(sign, present, { passive: true, capture: true });
  document.addEventListener('focusin', remember);
}

export function detach() {
  clearInterval(watching);
  document.getElementById('components-reconnect-modal')?.removeEventListener('components-reconnect-state-changed', connection);
  for (const sign of signs) document.removeEventListener(sign, present, { capture: true });
  document.removeEventListener('focusin', remember);
}

// Whoever unlocked the screen goes on where they were.
export function back() {
  told = -Infinity;
  present();
  if (last?.isConnected) last.focus({ preventScroll: true });
}

function present() {
  touched = Date.now();
  if (away || document.querySelector('.lock')) return;
  if (performance.now() - told < (document.querySelector('.idle-warning') ? 1000 : pause)) return;
  told = performance.now();
  fetch('/active', { method: 'POST' }).catch(() => { });
}

function connection(event) {
  away = event.detail.state !== 'hide';
  if (!away) setTimeout(() => delete document.documentElement.dataset.idle, 3000); // by then the server has drawn its lock
}

function cover() {
  if (away && allowed && Date.now() - touched > allowed) document.documentElement.dataset.idle = '';
}

function remember(event) {
  if (!document.querySelector('.lock') && event.target.matches('a,button,input,select,textarea,.card') && !event.target.closest('.idle-warning')) last = event.target;
}
