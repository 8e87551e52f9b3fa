using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>Who the rows of a list are about. A name stands often only in the first of several rows.</summary>
sealed class ListPatients(string file, Problems problems)
{
    readonly Dictionary<long, PatientRow> found = [];
    readonly HashSet<long> doubtful = [], taken = [];
    PatientRow? last;

    /// <summary>Without those whom only rows name that a person leaves out.</summary>
    public IReadOnlyDictionary<long, PatientRow> All => found.Where(patient => taken.Contains(patient.Key)).ToDictionary();

    public PatientRow? Of(ListCells cells)
    {
        var patient = Named(cells);
        if (patient is not null && !cells.IsLeftOut)
        {
            taken.Add(patient.PatNum);
        }

        return patient;
    }

    PatientRow? Named(ListCells cells)
    {
        var (lastName, first, middle, preferred) = cells.Has(ListRole.LastName)
            ? (cells.Text(ListRole.LastName), cells.Text(ListRole.FirstName), "", "")
            : ListCell.Name(cells.Text(ListRole.Name));
        var id = cells.Text(ListRole.PatientId);
        if (lastName.Length + first.Length + id.Length == 0)
        {
            return last;
        }

        var born = cells.Day(ListRole.BirthDate);
        var key = id.Length > 0 ? NameKey.Of("patient", id) : NameKey.Of("patient", SearchText.Fold($"{first} {lastName}"), $"{born:O}");
        if (found.TryGetValue(key, out var known))
        {
            Compare(known, cells.Text(ListRole.Phone), key, id.Length > 0 || born is not null);
            return last = known;
        }

        return last = found[key] = new()
        {
            PatNum = key,
            LastName = lastName,
            FirstName = first,
            Middle = middle,
            Preferred = preferred,
            Status = PatientStatus.Patient,
            BirthDate = born > new DateOnly(1900, 1, 1) ? born : null,
            HomePhone = "",
            WorkPhone = "",
            MobilePhone = cells.Text(ListRole.Phone),
            Email = cells.Text(ListRole.Email),
            Texting = Consent.Unknown,
            DoNotCall = false,
        };
    }

    void Compare(PatientRow known, string phone, long key, bool isSure)
    {
        if (!isSure && phone.Length > 0 && known.MobilePhone.Length > 0 && Digits(phone) != Digits(known.MobilePhone) && doubtful.Add(key))
        {
            problems.Add(new(Cost.Notice, file, "rows with this name have different phones and may be two people. They arrive as one.") { Value = $"{known.LastName}, {known.FirstName}" });
        }
    }

    static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));
}
