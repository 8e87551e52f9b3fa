using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>A key where the source gives none: made from words, always the same for the same words, and below zero, where no key of a database lies.</summary>
static class NameKey
{
    const char Between = '\u001F';

    public static long Of(params ReadOnlySpan<string> words) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Between, words)))) | long.MinValue;
}
