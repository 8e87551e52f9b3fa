// Typing stays in the browser until it pauses, so that a slow link eats no letters.
export function attach(filters, component) {
  let typing;
  filters.addEventListener('input', event => {
    if (!event.target.matches('[data-filter]')) return;
    clearTimeout(typing);
    typing = setTimeout(() => component.invokeMethodAsync('Type', event.target.value).catch(() => { }), 150);
  });
}
