using CsvHelper;

namespace CaseAcceptance.Features.Import.Reading;

/// <summary>A file whose columns have been recognised as those of one table.</summary>
sealed record TableFile(Source Source, TextShape Shape, Table Table, IReadOnlyDictionary<string, (int Place, Column Column)> Places)
{
    const int LargestRow = 4 << 20;

    public string Name => Source.Name;

    public CsvReader Open(Action<CsvMalformedRecord>? onMalformed = null) => Open(Source, Shape, onMalformed);

    public static CsvReader Open(Source source, TextShape shape, Action<CsvMalformedRecord>? onMalformed = null) =>
        CsvReader.Create(shape.Open(source), new CsvReaderOptions
        {
            Separator = shape.Delimiter,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = LargestRow,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = onMalformed,
        });
}
