using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import;

/// <summary>What an import would create, what stays behind and why, and what is wrong with the files.</summary>
sealed record ImportReport
{
    public required DateOnly AsOf { get; init; }
    public required bool IsRefused { get; init; }
    public required Problems Problems { get; init; }
    public IReadOnlyList<TableCount> Tables { get; init; } = [];
    public IReadOnlyList<TreatmentCategory> Categories { get; init; } = [];
    public IReadOnlyList<CaseDraft> Cases { get; init; } = [];
    public IReadOnlyDictionary<long, string> Dentists { get; init; } = new Dictionary<long, string>();
    public int Patients { get; init; }
    public int Providers { get; init; }
    public int Chairs { get; init; }
    public int ProcedureTypes { get; init; }
    public int Treatments { get; init; }
    public int BookedVisits { get; init; }
    public int VisitsToMark { get; init; }
    public int OtherVisits { get; init; }
    public int Contacts { get; init; }
    public int Capped { get; init; }
    public IReadOnlyList<(string What, string Why, int Count)> Skipped { get; init; } = [];
    /// <summary>What the source says differently from last time: taken over, for review, gone.</summary>
    public IReadOnlyList<ImportChange> Changes { get; init; } = [];

    /// <summary>Rows that are the same as last time, by what they are.</summary>
    public IReadOnlyList<(string What, int Count)> UnchangedBy { get; init; } = [];
    public int Unchanged => UnchangedBy.Sum(line => line.Count);

    /// <summary>Tables that hold only a part of what came before, in words.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What a person has put right in the files, for this import alone.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
    public Promise? Promise { get; init; }

    /// <summary>Those of the files, by their numbers there.</summary>
    public IReadOnlyDictionary<long, PatientRow> Everybody { get; init; } = new Dictionary<long, PatientRow>();
    public IReadOnlyList<Twin> Twins { get; init; } = [];

    public bool IsNothing => Cases.Count + Patients + OtherVisits + Contacts + Changes.Count == 0;
    public int Changed(ChangeFate fate) => Changes.Count(change => change.Fate == fate);
    public int Open => Cases.Count(c => c.IsOpen);
    public int Expired => Cases.Count(c => c.End?.Outcome == Outcome.Expired);
    public Money OpenFee => Figures(Cases.Where(c => c.IsOpen)).Fee;
    public int RefusedRows => Problems.Count(Cost.RowRefused) + Problems.Count(Cost.FileRefused);

    public IEnumerable<(Stage Stage, int Count, Money Fee)> Stages =>
        Cases.Where(c => c.IsOpen).GroupBy(c => c.Stage).OrderBy(g => g.Key).Select(g => (g.Key, g.Count(), Figures(g).Fee));

    public IEnumerable<(Outcome Outcome, int Count, Money Fee)> Outcomes =>
        Cases.Where(c => !c.IsOpen).GroupBy(c => c.End!.Outcome).OrderBy(g => g.Key).Select(g => (g.Key, g.Count(), Figures(g).Fee));

    public static ImportReport Refused(PracticeExport export) => new() { AsOf = default, IsRefused = true, Problems = export.Problems, Tables = export.Tables, Corrections = export.Corrections };

    public static ImportReport Of(ImportPlan plan, KnownRows known, Differences found, News news)
    {
        var now = plan.Rules.Today.ToDateTime(default);
        var booked = plan.Cases.Where(c => c.Stage == Stage.Scheduled).SelectMany(c => c.Visits).ToList();
        return new()
        {
            AsOf = plan.Rules.AsOf,
            IsRefused = false,
            Changes = news.Changes,
            UnchangedBy = [.. found.UnchangedBy.Select(table => (TableWords.Name(table.Key), table.Value))],
            Corrections = plan.Export.Corrections,
            Parts = found.Parts,
            Promise = new(Again.Promise.Of(plan), Again.Promise.Of(news.Changes)) { Made = (plan, known.Imports) },
            Everybody = plan.Export.Patients,
            Problems = plan.Export.Problems,
            Tables = plan.Export.Tables,
            Categories = TreatmentCategory.Of(plan.Export),
            Cases = plan.Cases,
            Dentists = plan.Export.Providers.Values.ToDictionary(p => p.ProvNum, p => ListRows.Provider(p, plan.Export, 0).Name),
            Patients = plan.Patients.Count,
            Providers = ListRows.Providers(plan.Export).Count(),
            Chairs = ListRows.Chairs(plan.Export).Count(),
            ProcedureTypes = plan.Codes.Count,
            Treatments = plan.Cases.Sum(c => c.Lines.Count),
            BookedVisits = booked.Count(v => v.Start >= now),
            VisitsToMark = booked.Count(v => v.Start < now),
            OtherVisits = plan.OtherVisits.Count,
            Contacts = plan.Talks.Count,
            Capped = plan.Cases.Sum(c => c.Lines.Count(line => line.IsCapped)),
            Skipped = [.. plan.Skipped.Reasons.OrderBy(s => s.What).ThenByDescending(s => s.Count)],
            Twins = [.. plan.Patients.Where(p => p.BirthDate is not null).SelectMany(p => known.Own[(KnownRows.Key(p.FirstName, p.LastName), p.BirthDate)]
                .Select(own => new Twin(own.Id, $"{p.FirstName} {p.LastName}".Trim(), p.BirthDate))),
                .. plan.Patients.Where(p => p.BirthDate is not null).GroupBy(p => (KnownRows.Key(p.FirstName, p.LastName), p.BirthDate)).Where(same => same.Count() > 1)
                    .Select(same => new Twin(null, $"{same.First().FirstName} {same.First().LastName}".Trim(), same.Key.BirthDate))],
        };
    }

    public string? NameOf(long patNum) => Everybody.TryGetValue(patNum, out var row) ? NameOf(row) : null;

    public static string NameOf(PatientRow row) => Patient.NameOf(row.FirstName, row.Preferred, row.LastName);

    static Figures Figures(IEnumerable<CaseDraft> cases) => cases.Aggregate(default(Figures), (sum, draft) => sum + draft.Figures);
}

/// <summary>A patient who may be here already, or twice in the files, under the same name and birth date. Nobody is merged.</summary>
sealed record Twin(int? PatientId, string Name, DateOnly? BirthDate);
