using System.Buffers.Binary;
using System.Text;

namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>Writes the few kinds of MessagePack values that a browser sends, as one message with its length before it.</summary>
static class PackWriter
{
    public static ReadOnlyMemory<byte> Ping { get; } = Framed([0x91, 6]);

    /// <summary>A call of the server's hub that asks for no answer, or for one under this number.</summary>
    public static ReadOnlyMemory<byte> Call(string? number, string target, params ReadOnlySpan<object?> values)
    {
        List<byte> to = [0x96, 1, 0x80];
        Value(to, number);
        Value(to, target);
        to.Add((byte)(0x90 | values.Length));
        foreach (var value in values)
        {
            Value(to, value);
        }

        to.Add(0x90);
        return Framed(to);
    }

    static byte[] Framed(List<byte> message)
    {
        List<byte> all = [];
        var left = message.Count;
        for (; left > 127; left >>= 7)
        {
            all.Add((byte)(left & 127 | 128));
        }

        return [.. all, (byte)left, .. message];
    }

    static void Value(List<byte> to, object? value)
    {
        switch (value)
        {
            case null:
                to.Add(0xc0);
                break;
            case bool yes:
                to.Add(yes ? (byte)0xc3 : (byte)0xc2);
                break;
            case long number:
                to.Add(0xd3);
                Span<byte> eight = stackalloc byte[8];
                BinaryPrimitives.WriteInt64BigEndian(eight, number);
                to.AddRange(eight);
                break;
            case string text:
                to.Add(0xdb);
                var utf8 = Encoding.UTF8.GetBytes(text);
                Span<byte> four = stackalloc byte[4];
                BinaryPrimitives.WriteInt32BigEndian(four, utf8.Length);
                to.AddRange(four);
                to.AddRange(utf8);
                break;
            default:
                throw new NotSupportedException($"A browser never sends {value.GetType()}.");
        }
    }
}
