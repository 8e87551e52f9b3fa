const silence = 60000;
let mark, at = 0, words = '', watching;

export function heard(element, time) {
  mark = element;
  at = Date.now();
  words = time;
  mark.dataset.seen = new Date(at).toISOString();
  watching ??= setInterval(judge, 5000);
  judge();
}

function judge() {
  const stale = Date.now() - at > silence, [dot, text] = mark.children;
  dot.className = stale ? 'dot stale' : 'dot live';
  text.textContent = stale ? `Updated ${words}` : 'Live';
}
