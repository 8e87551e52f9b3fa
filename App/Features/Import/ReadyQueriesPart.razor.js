// A page without https has no clipboard; there the text is selected in a field and copied the old way.
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = document.activeElement;
    const field = Object.assign(document.createElement('textarea'), { value: text, className: 'sr' });
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    before?.focus();
    if (!done) prompt('Copy this query', text);
    return done;
  }
}
