using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>The socket between a page and the server, speaking what blazor.web.js speaks: SignalR's messages in MessagePack.</summary>
sealed class Hub : IAsyncDisposable
{
    static readonly TimeSpan BetweenPings = TimeSpan.FromSeconds(5);
    readonly Uri server;
    readonly HttpMessageInvoker http;
    readonly ClientWebSocket socket = new();
    readonly Turns sending = new();
    readonly CancellationTokenSource gone = new();
    byte[] buffer = new byte[64 * 1024];
    int filled;

    public Hub(Uri server, CookieContainer cookies)
    {
        this.server = server;
        http = new(new SocketsHttpHandler { CookieContainer = cookies, ConnectCallback = Connect });
    }

    public long BytesReceived { get; private set; }

    /// <summary>The same compressed, with what frames them and the answer that opened the connection.</summary>
    public long BytesOnWire { get; private set; }

    public async Task Open()
    {
        socket.Options.DangerousDeflateOptions = new();
        var address = new UriBuilder(new Uri(server, "_blazor")) { Scheme = "ws" };
        await socket.ConnectAsync(address.Uri, http, gone.Token);
        await Send(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"));
        await Fill();
        filled = 0;
        _ = Stay();
    }

    public Task Send(ReadOnlyMemory<byte> message) =>
        sending.Take(() => socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, gone.Token).AsTask(), gone.Token);

    /// <summary>Every message until either side hangs up; what it holds is good until the next one is asked for.</summary>
    public async IAsyncEnumerable<object?[]> Messages()
    {
        while (await Fill())
        {
            var at = 0;
            while (Next(at) is { } next)
            {
                at = next.End;
                yield return next.Message;
            }

            buffer.AsSpan(at, filled - at).CopyTo(buffer);
            filled -= at;
        }
    }

    async ValueTask<Stream> Connect(SocketsHttpConnectionContext to, CancellationToken cancellation)
    {
        var line = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await line.ConnectAsync(to.DnsEndPoint, cancellation);
        return new CountedStream(new NetworkStream(line, ownsSocket: true), bytes => BytesOnWire += bytes);
    }

    (object?[] Message, int End)? Next(int at)
    {
        var (length, shift) = (0, 0);
        for (; at < filled; shift += 7)
        {
            var piece = buffer[at++];
            length |= (piece & 127) << shift;
            if (piece < 128)
            {
                return at + length > filled ? null : ((object?[])new PackReader(buffer.AsMemory(at, length)).Value()!, at + length);
            }
        }

        return null;
    }

    async Task<bool> Fill()
    {
        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var got = await socket.ReceiveAsync(buffer.AsMemory(filled), gone.Token);
        filled += got.Count;
        BytesReceived += got.Count;
        return got.MessageType != WebSocketMessageType.Close;
    }

    async Task Stay()
    {
        using var timer = new PeriodicTimer(BetweenPings);
        try
        {
            while (await timer.WaitForNextTickAsync(gone.Token))
            {
                await Send(PackWriter.Ping);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        await gone.CancelAsync();
        socket.Dispose();
        http.Dispose();
    }
}
