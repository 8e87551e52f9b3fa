// <html data-theme> is the one place that says which theme is on; the parts of MudBlazor follow it.
export function watch(parts) {
  const system = matchMedia('(prefers-color-scheme: dark)'), root = document.documentElement;
  let told = false;
  const tell = () => {
    const dark = root.dataset.theme === 'dark' || root.dataset.theme !== 'light' && system.matches;
    if (dark !== told) parts.invokeMethodAsync('DarkIs', told = dark).catch(() => { });
  };
  system.addEventListener('change', tell);
  new MutationObserver(tell).observe(root, { attributeFilter: ['data-theme'] });
  tell();
}
