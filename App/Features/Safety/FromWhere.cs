using System.Net;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace CaseAcceptance.Features.Safety;

/// <summary>The address of the computer for which a scope works: that of the request, or of the circuit's connection.</summary>
public sealed class FromWhere
{
    public const string CommandLine = "command line";

    /// <summary>Work of the server's own, until somebody else is at the other end.</summary>
    public string Address { get; set; } = "the server";

    public void Is(IPAddress? address) => Address = address is null ? Address : $"{(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)}";
}

/// <summary>A circuit learns its address when it begins, and again when its browser comes back.</summary>
sealed class CircuitFromWhere(FromWhere from, IHttpContextAccessor accessor) : CircuitHandler
{
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        from.Is(accessor.HttpContext?.Connection.RemoteIpAddress);
        return Task.CompletedTask;
    }
}
