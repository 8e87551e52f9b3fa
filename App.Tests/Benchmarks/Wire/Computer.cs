using System.Net;
using System.Text.RegularExpressions;

namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>A browser with its cookies. All its tabs are signed in as one person of the demo practice.</summary>
sealed class Computer : IDisposable
{
    readonly HttpClient http;

    public Computer(Uri server)
    {
        Server = server;
        http = new(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = server };
    }

    public Uri Server { get; }
    public CookieContainer Cookies { get; } = new();

    public async Task SignIn(int person)
    {
        var page = await http.GetStringAsync("sign-in");
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "demo-person", ["__RequestVerificationToken"] = token, ["Person"] = $"{person}",
        });
        using var answer = await http.PostAsync("sign-in", form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Signing in was answered with {answer.StatusCode}.");
        }
    }

    public Task<string> Page(string address) => http.GetStringAsync(address);

    /// <summary>What a browser says on closing a tab, so that the server need not wait for it to come back.</summary>
    public async Task Leave(string circuit)
    {
        using var form = new MultipartFormDataContent { { new StringContent(circuit), "circuitId" } };
        using var answer = await http.PostAsync("_blazor/disconnect", form);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => http.Dispose();
}
