using System.Net.Sockets;
using System.Text.Json;

namespace CaseAcceptance.Tests.Benchmarks;

/// <summary>What the server's process holds and has used at one moment.</summary>
sealed record Reading(double HeapMb, double RssMb, double CpuMs, double Circuits, double Queries);

/// <summary>Reads the gauge that StartupHook put into a server.</summary>
sealed class Gauge(string place)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="collects">Whether the server's garbage is collected first, so that the heap shows only what is held.</param>
    public async Task<Reading> Read(bool collects = false)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(place));
        await using var pipe = new NetworkStream(socket, ownsSocket: true);
        await pipe.WriteAsync(new byte[] { collects ? (byte)1 : (byte)0 });
        return (await JsonSerializer.DeserializeAsync<Reading>(pipe, Json))!;
    }
}
