using CaseAcceptance.Features.People;
using CaseAcceptance.Shell;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseAcceptance.Tests.Browser;

/// <summary>The product on a real port with a folder of its own. It can stop and come back, as after an update.</summary>
public sealed class BrowserHost : IAsyncDisposable
{
    Server? server;
    int port;

    public string Folder { get; } = Directory.CreateTempSubdirectory("practice-").FullName;
    public Uri Address { get; private set; } = new("http://localhost");
    public IServiceProvider Services => server!.Services;

    public void Start()
    {
        server = new Server(Folder, port);
        server.StartServer();
        Address = server.ClientOptions.BaseAddress;
        port = Address.Port;
    }

    /// <summary>A practice of its own, whose manager is Marisol Vega.</summary>
    public async Task SetUp()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SetUpPractice.Command("Juniper Street Dental", "America/New_York", "Marisol Vega"));
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

        public Server(string folder, int port)
        {
            this.folder = folder;
            UseKestrel(port);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder) =>
            builder.UseEnvironment("Testing").UseSetting("Storage:Folder", folder);
    }
}
