import './UserMenu.razor.js';
import '../Features/Cases/DialogFrame.razor.js';
import '../Features/People/AuthField.razor.js';
import '../Features/Cases/CasePanel.razor.js';

// Quick at first, then patient: a practice's server is back within a minute, a laptop after the weekend.
const quickTries = 60, tries = 20000;

// On paper goes what is marked for it alone. Marked when it is printed, because a style that looks for it itself costs
// a new look at every element of the page whenever anything comes or goes.
addEventListener('beforeprint', () => {
  for (let part = document.querySelector('.print-me'); part; part = part.parentElement) part.classList.add('prints');
});
addEventListener('afterprint', () => document.querySelectorAll('.prints').forEach(part => part.classList.remove('prints')));
document.addEventListener('click', event => event.target.closest?.('[data-print]') && print());

Blazor.start({
  circuit: {
    configureSignalR: builder => builder.withServerTimeout(15000).withKeepAliveInterval(5000),
    reconnectionOptions: {
      maxRetries: tries,
      retryIntervalMilliseconds: done => done === 0 ? 0 : done < quickTries ? 1000 : done < tries ? 4000 : null,
    },
  },
});
