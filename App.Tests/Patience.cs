using System.Reflection;
using System.Runtime.CompilerServices;
using Bunit;
using CaseAcceptance.Shell;
using static Microsoft.Playwright.Assertions;

namespace CaseAcceptance.Tests;

/// <summary>How long a condition is waited for before a test calls it missing: long enough for a computer that does other things too.</summary>
static class Patience
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    [ModuleInitializer]
    internal static void Begin()
    {
        // Inside the product this assembly is a gauge only, and the libraries of the tests are not at hand.
        if (Assembly.GetEntryAssembly() != typeof(App).Assembly)
        {
            Set();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Set()
    {
        BunitContext.DefaultWaitTimeout = Longest;
        SetDefaultExpectTimeout((float)Longest.TotalMilliseconds);
    }

    /// <summary>Looks again and again until it is so.</summary>
    public static async Task Until(Func<Task<bool>> condition)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(2));
        while (!await condition())
        {
            await timer.WaitForNextTickAsync(Xunit.TestContext.Current.CancellationToken);
        }
    }
}
