import { tab } from '../DialogFrame.razor.js';

// The name of this tab when its page was lost and is back: reloaded by hand, or after the server was away. Whoever came by an
// address or a link starts plain, under a new name, so that a later reload does not open what was left either.
export function lost() {
  if (performance.getEntriesByType('navigation')[0]?.type === 'reload') return tab();
  sessionStorage.removeItem('tab');
  return null;
}
