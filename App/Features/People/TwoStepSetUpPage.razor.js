// The page itself is plain HTML; this is its Print button.
document.addEventListener('click', event => event.target.closest?.('[data-print]') && print());
