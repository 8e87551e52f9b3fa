using System.Buffers.Binary;
using System.Text;

namespace CaseAcceptance.Tests.Benchmarks.Wire;

enum Edit { Prepend = 1, Remove, SetAttribute, RemoveAttribute, UpdateText, StepIn, StepOut, UpdateMarkup, Permute, PermuteEnd }

enum Frame { Element = 1, Text, Attribute, Component, Region, ElementReference, ComponentReference, Markup, RenderMode, NamedEvent }

/// <summary>One drawing as it comes over the wire: tables of components, edits, frames and strings. Positions are offsets into it.</summary>
readonly struct Batch(ReadOnlyMemory<byte> bytes)
{
    const int EditSize = 16, FrameSize = 20;

    /// <summary>Where each changed component's edits begin.</summary>
    public IEnumerable<int> Changed => Table(5, 4);

    public IEnumerable<int> GoneComponents => Table(3, 4);

    public int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[at..]);

    public ulong Handler(int frame) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.Span[(frame + 12)..]);

    public int Edit(int changed, int index) => changed + 8 + index * EditSize;

    public int Frame(int index) => FromEnd(4) + 4 + index * FrameSize;

    public Frame Kind(int frame) => (Frame)Number(frame);

    /// <summary>A string of the table, by the number that stands at this place.</summary>
    public string? Text(int at)
    {
        if (Number(at) is var index && index < 0)
        {
            return null;
        }

        var place = Number(FromEnd(1) + index * 4);
        var (length, shift) = (0, 0);
        for (; bytes.Span[place] > 127; shift += 7)
        {
            length |= (bytes.Span[place++] & 127) << shift;
        }

        length |= bytes.Span[place++] << shift;
        return Encoding.UTF8.GetString(bytes.Span.Slice(place, length));
    }

    IEnumerable<int> Table(int fromEnd, int size)
    {
        var start = FromEnd(fromEnd);
        for (var index = 0; index < Number(start); index++)
        {
            yield return Number(start + 4 + index * size);
        }
    }

    int FromEnd(int place) => Number(bytes.Length - place * 4);
}
