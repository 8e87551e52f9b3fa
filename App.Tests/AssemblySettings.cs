using CaseAcceptance.Tests.Browser;
using Xunit.v3;

// One browser for the whole run; two at a time is what a small machine carries.
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: Parallelization(MaxThreads = 2)]
