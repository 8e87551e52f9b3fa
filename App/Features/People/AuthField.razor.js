// Shows a password while its eye is pressed down, on every page that has one.
document.addEventListener('click', event => {
  const eye = event.target.closest?.('.show-password'), field = eye?.parentElement.querySelector('input');
  if (!field) return;
  const shown = field.type === 'password';
  field.type = shown ? 'text' : 'password';
  eye.setAttribute('aria-pressed', shown);
});
