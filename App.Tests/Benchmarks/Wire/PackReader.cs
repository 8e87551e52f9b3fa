using System.Buffers.Binary;
using System.Text;

namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>Reads MessagePack values: null, bool, long, string, bytes as a slice, lists. Of a map the values are skipped.</summary>
ref struct PackReader(ReadOnlyMemory<byte> from)
{
    int at;

    public object? Value()
    {
        var kind = from.Span[at++];
        return kind switch
        {
            <= 0x7f => (long)kind,
            >= 0xe0 => (long)(sbyte)kind,
            <= 0x8f => Map(kind & 15),
            <= 0x9f => List(kind & 15),
            <= 0xbf => Text(kind & 31),
            0xc0 => null,
            0xc2 or 0xc3 => kind == 0xc3,
            0xc4 => Bytes((int)Number(1)),
            0xc5 => Bytes((int)Number(2)),
            0xc6 => Bytes((int)Number(4)),
            0xcc => Number(1),
            0xcd => Number(2),
            0xce => Number(4),
            0xcf or 0xd3 => Number(8),
            0xd0 => (long)(sbyte)Number(1),
            0xd1 => (long)(short)Number(2),
            0xd2 => (long)(int)Number(4),
            0xd9 => Text((int)Number(1)),
            0xda => Text((int)Number(2)),
            0xdb => Text((int)Number(4)),
            0xdc => List((int)Number(2)),
            0xdd => List((int)Number(4)),
            _ => throw new NotSupportedException($"The server never sends a value of kind {kind:x2}."),
        };
    }

    object?[] List(int count)
    {
        var values = new object?[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = Value();
        }

        return values;
    }

    object? Map(int count)
    {
        List(count * 2);
        return null;
    }

    string Text(int length) => Encoding.UTF8.GetString(Bytes(length).Span);

    ReadOnlyMemory<byte> Bytes(int length)
    {
        at += length;
        return from.Slice(at - length, length);
    }

    long Number(int length)
    {
        var bytes = Bytes(length).Span;
        return length switch
        {
            1 => bytes[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            4 => BinaryPrimitives.ReadUInt32BigEndian(bytes),
            _ => BinaryPrimitives.ReadInt64BigEndian(bytes),
        };
    }
}
