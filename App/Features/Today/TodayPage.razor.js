// The calendar behind the title, and the arrow keys on it; links do the rest.
export function attach(page) {
  page.addEventListener('click', event => {
    if (event.target.closest('[data-pick]')) page.querySelector('[data-day]').showPicker();
  });
  page.addEventListener('keydown', event => {
    const step = event.target.matches('[data-pick]') && { ArrowLeft: '[rel=prev]', ArrowRight: '[rel=next]' }[event.key];
    if (!step) return;
    event.preventDefault();
    page.querySelector(step)?.click();
  });
}
