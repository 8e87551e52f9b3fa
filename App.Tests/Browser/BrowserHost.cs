using CaseAcceptance.Shell;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Browser;

/// <summary>The product on a real port with a folder of its own. It can stop and come back, as after an update.</summary>
/// <param name="folder">One that is there already, and stays.</param>
/// <param name="more">What else works in the server.</param>
public sealed class BrowserHost(string? folder = null, Action<IServiceCollection>? more = null) : IAsyncDisposable
{
    Server? server;
    int port;

    public string Folder { get; } = folder ?? Directory.CreateTempSubdirectory("practice-").FullName;
    public MovedClock Clock { get; } = new();
    public Uri Address { get; private set; } = new("http://localhost");
    public IServiceProvider Services => server!.Services;

    public void Start()
    {
        server = new Server(Folder, port, Clock, more);
        server.StartServer();
        Address = server.ClientOptions.BaseAddress;
        port = Address.Port;
    }

    public async Task Stop()
    {
        if (server is not null)
            await server.DisposeAsync();
        server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        if (folder is null)
            Directory.Delete(Folder, recursive: true);
    }

    sealed class Server : WebApplicationFactory<App>
    {
        readonly string folder;
        readonly MovedClock clock;
        readonly Action<IServiceCollection>? more;

        public Server(string folder, int port, MovedClock clock, Action<IServiceCollection>? more)
        {
            (this.folder, this.clock, this.more) = (folder, clock, more);
            UseKestrel(port);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder) =>
            builder.UseEnvironment("Testing").UseSetting("Storage:Folder", folder)
            .ConfigureTestServices(services => more?.Invoke(services))
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)
                .Configure<PasswordHasherOptions>(hashes => hashes.IterationCount = 1)

                // The browser keeps real time, so a cookie dated by the moved clock would be stale to it at once.
                .ConfigureAll<CookieAuthenticationOptions>(cookie => cookie.TimeProvider = TimeProvider.System));
    }
}
