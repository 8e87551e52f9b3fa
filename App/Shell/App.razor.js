import './UserMenu.razor.js';
import '../Features/Cases/DialogFrame.razor.js';
import '../Features/People/AuthField.razor.js';
import '../Features/People/TwoStepSetUpPage.razor.js';
import '../Features/Cases/CasePanel.razor.js';

// Quick at first, then patient: a practice's server is back within a minute, a laptop after the weekend.
const quickTries = 60, tries = 20000;

Blazor.start({
  circuit: {
    configureSignalR: builder => builder.withServerTimeout(15000).withKeepAliveInterval(5000),
    reconnectionOptions: {
      maxRetries: tries,
      retryIntervalMilliseconds: done => done === 0 ? 0 : done < quickTries ? 1000 : done < tries ? 4000 : null,
    },
  },
});
