namespace CaseAcceptance.Data;

/// <summary>One import: when, by whom, from what, and how much it brought; with what it takes to undo it.</summary>
public sealed class ImportRun
{
    public int Id { get; private set; }
    public required DateTime At { get; init; }
    public required int? PersonId { get; init; }
    public required string Name { get; init; }
    public required DateOnly AsOf { get; init; }
    public required int Cases { get; init; }
    public required int Patients { get; init; }
    public int Changed { get; set; }
    public int ForReview { get; set; }
    public int Gone { get; set; }
    public int Unchanged { get; set; }
    public required int Refused { get; init; }

    /// <summary>The numbers of the rows that it made, first and last for each table: "Cases 12 340".</summary>
    public string Made { get; set; } = "";
    public DateTime? UndoneAt { get; set; }
    public List<ImportChange> Changes { get; private set; } = [];
    public List<ImportBefore> Befores { get; private set; } = [];
}

/// <summary>Something that the source says differently from last time, in words.</summary>
public sealed class ImportChange
{
    public int Id { get; private set; }
    public int ImportRunId { get; private set; }
    public required int PatientId { get; init; }
    public int? CaseId { get; init; }
    public required string Name { get; init; }
    public required string What { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required ChangeFate Fate { get; init; }
}

public enum ChangeFate
{
    Taken,

    /// <summary>It was changed here as well; ours stays and somebody looks.</summary>
    ForReview,
    Gone,
}

/// <summary>How a patient, a case or a visit was before an import changed it.</summary>
public sealed class ImportBefore
{
    public int Id { get; private set; }
    public int ImportRunId { get; private set; }
    public required string Table { get; init; }
    public required int RowId { get; init; }

    /// <summary>As it was right after the import; another one means that somebody has touched it since.</summary>
    public int VersionAfter { get; set; }
    public required string State { get; init; }
}
