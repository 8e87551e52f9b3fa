// A card that changes column glides there as a copy above everything, since columns cut off what leaves them.
let moving = [];

const find = (root, id) => root.querySelector(`.card[data-case="${id}"]`);

/** Called before the change is drawn: where each card is now, and whether a colleague moved it. */
export function remember(cards) {
  moving = cards.map(({ id, flash }) => {
    const card = find(document, id);
    return { id, flash, card, from: card?.getBoundingClientRect() };
  });
}

/** Called after it was drawn. */
export function glideAfter(board) {
  for (const move of moving) {
    const card = find(board, move.id);
    if (card && card !== move.card) glide(card, move);
  }
  moving = moving.filter(move => find(board, move.id) === move.card && move.card);
}

async function glide(card, { from, flash }) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (from?.width && !still) await copy(card, from);
  if (!flash) return;
  const tint = getComputedStyle(card).getPropertyValue('--primary-tint');
  card.animate(still ? [{ background: tint }, { background: tint }] : [{ background: tint }, {}], still ? 2000 : 1200);
}

function copy(card, from) {
  const to = card.getBoundingClientRect(), ghost = card.cloneNode(true);
  ghost.removeAttribute('data-case');
  ghost.inert = true;
  Object.assign(ghost.style, { position: 'fixed', left: `${to.left}px`, top: `${to.top}px`, width: `${to.width}px`, zIndex: 9 });
  document.body.append(ghost);
  card.animate({ opacity: [0, 0] }, 240);
  return ghost.animate([{ transform: `translate(${from.left - to.left}px,${from.top - to.top}px)` }, { transform: 'none' }],
    { duration: 240, easing: 'ease-out' }).finished.finally(() => ghost.remove());
}
