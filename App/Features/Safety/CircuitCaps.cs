using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;

namespace CaseAcceptance.Features.Safety;

/// <summary>How much of the server's memory and time the browsers at the other end may take, one by one and together.</summary>
static class CircuitCaps
{
    /// <summary>Tabs that are open at the same time, unless Security:MostOpenPages says otherwise: 200 people with a few each.</summary>
    const int OpenPages = 1000;

    public static void Cap(this KestrelServerLimits limits, IConfiguration configuration) =>
        (limits.MaxConcurrentUpgradedConnections, limits.MaxRequestHeadersTotalSize) = (configuration.GetValue("Security:MostOpenPages", OpenPages), 16 * 1024);

    public static void Cap(this CircuitOptions circuits)
    {
        // A laptop that slept for three minutes finds its page again; a hundred such pages are kept.
        circuits.DisconnectedCircuitMaxRetained = 100;
        circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);

        // A browser that draws no more gets no more.
        circuits.MaxBufferedUnacknowledgedRenderBatches = 10;
        circuits.JSInteropDefaultCallTimeout = TimeSpan.FromMinutes(1);
    }

    public static void Cap(this HubOptions hub)
    {
        // What a person can type into one field; files come in pieces of this size.
        hub.MaximumReceiveMessageSize = 32 * 1024;
        hub.MaximumParallelInvocationsPerClient = 1;
        hub.StreamBufferCapacity = 10;
    }
}
