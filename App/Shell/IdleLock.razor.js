// Tells the server that somebody is there: at most every half minute, at once while it warns, never while locked.
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'];
const pause = 30000;
let told = -Infinity, last;

export function attach() {
  for (const sign of signs) document.addEventListener(sign, present, { passive: true, capture: true });
  document.addEventListener('focusin', remember);
}

export function detach() {
  for (const sign of signs) document.removeEventListener(sign, present, { capture: true });
  document.removeEventListener('focusin', remember);
}

// Whoever unlocked the screen goes on where they were.
export function back() {
  told = -Infinity;
  present();
  if (document.activeElement === document.body && last?.isConnected) last.focus({ preventScroll: true });
}

function present() {
  if (document.querySelector('.lock')) return;
  if (performance.now() - told < (document.querySelector('.idle-warning') ? 1000 : pause)) return;
  told = performance.now();
  fetch('/active', { method: 'POST' }).catch(() => { });
}

function remember(event) {
  if (!event.target.closest('.lock,.idle-warning')) last = event.target;
}
