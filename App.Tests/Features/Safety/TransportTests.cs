using System.Net;
using CaseAcceptance.Features.Safety;

namespace CaseAcceptance.Tests.Features.Safety;

public sealed class TransportTests
{
    [Theory]
    [InlineData(false, "127.0.0.1", true)]
    [InlineData(false, "::1", true)]
    [InlineData(false, "::ffff:127.0.0.1", true)]
    [InlineData(false, "192.168.1.20", false)]
    [InlineData(false, "fe80::1", false)]
    [InlineData(true, "192.168.1.20", true)]
    public void Plain_http_answers_on_this_computer_alone(bool isHttps, string at, bool answers) =>
        Assert.Equal(answers, Transport.IsSafe(isHttps, IPAddress.Parse(at)));
}
