using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>Providers, chairs, kinds of procedures and patients as they are kept here.</summary>
static class ListRows
{
    const int Tints = 4;

    /// <summary>Those who have work or appointments in the export, or can still be booked.</summary>
    public static IEnumerable<ProviderRow> Providers(PracticeExport export)
    {
        var busy = export.Procedures.Select(p => p.ProvNum).Concat(export.Visits.Values.Select(v => v.ProvNum)).ToHashSet();
        return export.Providers.Values.Where(p => !p.IsHidden || busy.Contains(p.ProvNum));
    }

    public static IEnumerable<OperatoryRow> Chairs(PracticeExport export)
    {
        var busy = export.Visits.Values.Select(v => v.OperatoryNum).ToHashSet();
        return export.Operatories.Values.Where(o => !o.IsHidden || busy.Contains(o.OperatoryNum)).OrderBy(o => o.Order);
    }

    public static Provider Provider(ProviderRow row, PracticeExport export, int place)
    {
        var twins = export.Providers.Values.Count(p => p.LastName == row.LastName && !p.IsHygienist && p.IsPerson) > 1;
        var full = Written.Short($"{row.FirstName} {row.LastName}");
        var name = !row.IsPerson || row.IsHygienist || row.LastName.Length == 0 ? full : Written.Short(twins ? $"Dr. {full}" : $"Dr. {row.LastName}");
        return new()
        {
            Name = name.Length > 0 ? name : row.Abbreviation.Length > 0 ? Written.Short(row.Abbreviation) : $"Provider {row.ProvNum}",
            Initials = Person.InitialsOf(full),
            Kind = row.IsHygienist ? ProviderKind.Hygienist : ProviderKind.Dentist,
            Tint = place % Tints,
            IsActive = !row.IsHidden,
            SourceKey = SourceKey.Of(row.ProvNum),
        };
    }

    public static Operatory Chair(OperatoryRow row, int place) => new()
    {
        Name = row.Name.Length > 0 ? Written.Short(row.Name) : $"Chair {row.OperatoryNum}", Position = place, IsActive = !row.IsHidden, SourceKey = SourceKey.Of(row.OperatoryNum),
    };

    /// <param name="fee">Of the newest such procedure, for one unit.</param>
    public static ProcedureType Type(CodeRow code, string category, long fee, bool isTreatment, bool sharesItsName) => new()
    {
        Name = Written.Short(sharesItsName && code.Description.Length > 0 ? code.Description : code.Name),
        Category = Written.Short(category),
        Code = Written.Short(code.Code),
        Fee = new(fee),
        CountsAsTreatment = isTreatment,
        SourceKey = SourceKey.Of(code.CodeNum),
    };

    public static Patient Patient(PatientRow row)
    {
        var made = Told(row);
        made.SourceSays = Said.Of(made);
        return made;
    }

    static Patient Told(PatientRow row) => new Patient
    {
        FirstName = Written.Short(row.FirstName),
        LastName = row.LastName.Length + row.FirstName.Length > 0 ? Written.Short(row.LastName) : $"No name ({row.PatNum})",
        PreferredName = Written.Short(row.Preferred),
        BirthDate = row.BirthDate,
        Phone = Reach.Phone(Written.Short(row.BestPhone)),
        Email = Written.Short(row.Email),
        NoCalls = row.DoNotCall,
        NoTexts = row.Texting == Consent.No,
        IsInactive = PlanRules.HasLeft(row),
        SourceKey = SourceKey.Of(row.PatNum),
    }.Indexed();

    public static Contact Contact(TalkRow row, int patientId, int? caseId, DateTime at, string by) => new()
    {
        PatientId = patientId,
        CaseId = caseId,
        At = at,
        Channel = row.Mode switch
        {
            TalkMode.Email or TalkMode.EmailAndText => ContactChannel.Email,
            TalkMode.Mail or TalkMode.Fax => ContactChannel.Letter,
            TalkMode.Text => ContactChannel.Text,
            TalkMode.InPerson => ContactChannel.InPerson,
            _ => ContactChannel.Call,
        },
        Result = row.Mode == TalkMode.InPerson ? ContactResult.Spoke : row.Direction == TalkDirection.Received ? ContactResult.Received : ContactResult.Sent,
        Note = Written.Long(by.Length > 0 ? $"{row.Note.Trim()} ({by})" : row.Note),
        SourceKey = SourceKey.Of(row.TalkNum),
    };
}
