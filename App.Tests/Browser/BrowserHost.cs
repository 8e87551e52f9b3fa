using CaseAcceptance.Shell;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Browser;

/// <summary>The product on a real port with a folder of its own. It can stop and come back, as after an update.</summary>
public sealed class BrowserHost : IAsyncDisposable
{
    Server? server;
    int port;

    public string Folder { get; } = Directory.CreateTempSubdirectory("practice-").FullName;
    public MovedClock Clock { get; } = new();
    public Uri Address { get; private set; } = new("http://localhost");
    public IServiceProvider Services => server!.Services;

    public void Start()
    {
        server = new Server(Folder, port, Clock);
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
        Directory.Delete(Folder, recursive: true);
    }

    sealed class Server : WebApplicationFactory<App>
    {
        readonly string folder;
        readonly MovedClock clock;

        public Server(string folder, int port, MovedClock clock)
        {
            (this.folder, this.clock) = (folder, clock);
            UseKestrel(port);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder) =>
            builder.UseEnvironment("Testing").UseSetting("Storage:Folder", folder)
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)
                .Configure<PasswordHasherOptions>(hashes => hashes.IterationCount = 1)

                // The browser keeps real time, so a cookie dated by the moved clock would be stale to it at once.
                .ConfigureAll<CookieAuthenticationOptions>(cookie => cookie.TimeProvider = TimeProvider.System));
    }
}
