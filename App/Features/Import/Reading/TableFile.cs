using CsvHelper;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>A file whose columns have been recognised as those of one table.</summary>
sealed record TableFile(Source Source, TextShape Shape, Table Table, IReadOnlyDictionary<string, (int Place, Column Column)> Places)
{
    const int LargestRow = 4 << 20;

    public string Name => Source.Name;

    /// <summary>Whether the month or the day comes first, where days are written so that one must know.</summary>
    public DayOrder? Days { get; init; }

    /// <summary>What a person has put right in it.</summary>
    public Corrections? Corrections { get; init; }

    /// <summary>A column whose name begins with a dollar sign gets its sum in a last row.</summary>
    public bool HasTotals { get; init; }

    public CsvReader Open(Action<CsvMalformedRecord>? onMalformed = null) => Open(Source, Shape, onMalformed);

    public static CsvReader Open(Source source, TextShape shape, Action<CsvMalformedRecord>? onMalformed = null, bool hasHeader = true) =>
        CsvReader.Create(shape.Open(source), new CsvReaderOptions
        {
            Separator = shape.Delimiter,
            HasHeader = hasHeader,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = LargestRow,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = onMalformed,
        });
}
