using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Facts;

/// <summary>Joins rows by name where an export writes names in the place of numbers: only a name that means one thing joins.</summary>
sealed class NamesAsKeys(Problems problems)
{
    readonly HashSet<long> seen = [];
    readonly HashSet<long> shared = [];
    readonly Dictionary<long, long> people = [];
    readonly Dictionary<long, long> others = [];

    /// <summary>Asked for each patient: of two with one name nobody can tell what belongs to whom.</summary>
    public Objection? Objection(PatientRow row)
    {
        if (row.PatNum > 0 || seen.Add(row.PatNum))
        {
            return null;
        }

        shared.Add(row.PatNum);
        return new("PatNum", row.ListName, "another patient has the same name, and there is no number to tell them apart. Both stay out, with their treatment.");
    }

    public void Take(Dictionary<long, PatientRow> patients, string file)
    {
        foreach (var one in shared)
        {
            patients.Remove(one, out var first);
            problems.Add(new(Cost.RowRefused, file, "another patient has the same name, and there is no number to tell them apart. Both stay out, with their treatment.") { Column = "PatNum", Value = first?.ListName });
        }

        Take(people, patients.Values.Where(p => p.PatNum > 0).Select(p => (NameKey.Of(p.ListName), p.PatNum)));
    }

    public void Take(IEnumerable<ProviderRow> providers, IEnumerable<OperatoryRow> chairs)
    {
        Take(others, providers.Where(p => p.ProvNum > 0).Select(p => (NameKey.Of(p.Abbreviation), p.ProvNum)));
        Take(others, chairs.Select(o => (NameKey.Of(o.Abbreviation.Length > 0 ? o.Abbreviation : o.Name), o.OperatoryNum)));
    }

    public long Person(long number) => number < 0 ? people.GetValueOrDefault(number, number) : number;

    public ProcedureRow In(ProcedureRow row) => row.ProvNum >= 0 ? row : row with { ProvNum = others.GetValueOrDefault(row.ProvNum, row.ProvNum) };

    public VisitRow In(VisitRow row) => row is { ProvNum: >= 0, OperatoryNum: >= 0 } ? row
        : row with { ProvNum = others.GetValueOrDefault(row.ProvNum, row.ProvNum), OperatoryNum = others.GetValueOrDefault(row.OperatoryNum, row.OperatoryNum) };

    static void Take(Dictionary<long, long> into, IEnumerable<(long Name, long Number)> all)
    {
        foreach (var (name, number) in all.GroupBy(one => one.Name).Where(g => g.Count() == 1).Select(g => g.Single()))
        {
            into.TryAdd(name, number);
        }
    }
}
