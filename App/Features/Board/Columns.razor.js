// Dragging, keys and focus stay in the browser; the server hears once, when something is dropped or chosen.
import { lettersAreOn } from '../../Shell/ShellKeys.razor.js';
import { glideAfter } from './CaseCard.razor.js';

export function attach(board, page) {
  const lanes = [...board.querySelectorAll('.lane')], moves = JSON.parse(board.dataset.moves);
  const cardsOf = lane => [...lane.querySelectorAll('.card[data-case]')];
  const call = (...what) => page.invokeMethodAsync(...what).catch(() => { });
  const cardAt = event => event.target.closest?.('.card[data-case]');
  const idOf = card => +card.dataset.case;
  const laneOf = card => card.closest('.lane');
  let dragged = null, last = null;

  const moveOf = lane => moves[laneOf(dragged).dataset.stage][lane.dataset.stage];
  board.addEventListener('dragstart', event => {
    dragged = cardAt(event);
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', '');
    for (const lane of lanes) lane.classList.toggle('no', lane !== laneOf(dragged) && !moveOf(lane)[0]);
  });
  board.addEventListener('dragover', event => {
    const lane = dragged && event.target.closest?.('.lane');
    if (lane) event.preventDefault();
    for (const other of lanes) mark(other, other === lane && lane !== laneOf(dragged) && moveOf(lane)[0] ? moveOf(lane) : null);
  });
  board.addEventListener('drop', event => {
    const lane = event.target.closest?.('.lane');
    event.preventDefault();
    if (dragged && lane) call('Move', idOf(dragged), lane.dataset.stage);
  });
  board.addEventListener('dragend', () => {
    dragged = null;
    for (const lane of lanes) lane.classList.remove('no'), mark(lane, null);
  });

  board.addEventListener('click', event => {
    const button = event.target.closest?.('.mv');
    if (!button) return;
    event.stopPropagation();
    button.focus();
    call('Menu', idOf(cardAt(event)), null, null);
  });
  board.addEventListener('contextmenu', event => {
    const card = cardAt(event);
    if (!card || event.pointerType === 'touch') return;
    event.preventDefault();
    card.focus();
    call('Menu', idOf(card), event.clientX, event.clientY);
  });

  board.addEventListener('keydown', event => {
    const card = event.target.matches?.('.card[data-case]') && event.target;
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
    const lane = laneOf(card), all = cardsOf(lane), at = all.indexOf(card), column = lanes.indexOf(lane), id = idOf(card);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const key = event.key.length > 1 ? event.key : lettersAreOn() && event.key.toLowerCase();
    const act = {
      ArrowUp: () => go(all[at - 1]), ArrowDown: () => go(all[at + 1]), Home: () => go(all[0]), End: () => go(all.at(-1)),
      ArrowLeft: sideways, ArrowRight: sideways, Enter: () => call('Open', id),
      m: () => call('Menu', id, null, null), n: () => call('Act', id, 'next'), l: () => call('Act', id, 'contact'),
    }[key];
    if (!act) return;
    event.preventDefault();
    act();

    function sideways() {
      const target = lanes[column + step];
      if (target && event.shiftKey) call('Move', id, target.dataset.stage);
      else if (target) go(nearest(target, card) ?? nearest(lanes[column + 2 * step], card));
    }
  });

  board.addEventListener('focusin', event => {
    last = cardAt(event) && { id: idOf(cardAt(event)), lane: laneOf(cardAt(event)), at: cardsOf(laneOf(cardAt(event))).indexOf(cardAt(event)) };
    tabStops();
  });
  document.addEventListener('pointerdown', event => board.contains(event.target) || (last = null));

  // After each change: glide what moved, keep the focus, keep one Tab stop a column.
  new MutationObserver(() => {
    glideAfter(board);
    if (last && document.activeElement === document.body) {
      const card = board.querySelector(`[data-case="${last.id}"]`) ?? cardsOf(last.lane)[Math.min(last.at, cardsOf(last.lane).length - 1)];
      card?.focus({ preventScroll: true });
    }
    tabStops();
  }).observe(board, { childList: true, subtree: true });
  tabStops();

  const go = card => card?.focus();

  function nearest(lane, card) {
    const middle = element => element.getBoundingClientRect().top + element.offsetHeight / 2;
    return lane && cardsOf(lane).reduce((best, one) => !best || Math.abs(middle(one) - middle(card)) < Math.abs(middle(best) - middle(card)) ? one : best, null);
  }

  function tabStops() {
    for (const lane of lanes) {
      const all = cardsOf(lane), stop = all.find(card => card === document.activeElement) ?? all.find(card => card.tabIndex === 0) ?? all[0];
      for (const card of all) card.tabIndex = card === stop ? 0 : -1;
    }
  }

  function mark(lane, move) {
    if (lane.classList.contains('drop') === !!move) return;
    const slot = lane.querySelector('[data-slot]');
    lane.classList.toggle('drop', !!move);
    slot.hidden = !move;
    if (move) [slot.querySelector('b').textContent, slot.querySelector('span').textContent] = move;
  }
}

// Until what is there is on the screen; a tab in the background paints nothing and is not waited for.
export const painted = () => new Promise(done => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 200);
});

export { remember } from './CaseCard.razor.js';
