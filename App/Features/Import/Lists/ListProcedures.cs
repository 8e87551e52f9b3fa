using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;
using CaseAcceptance.Features.Import.Reading;

namespace CaseAcceptance.Features.Import.Lists;

/// <summary>The treatments of a list, with what was decided about each.</summary>
sealed class ListProcedures(ListMapping mapping, ListKinds kinds)
{
    readonly Dictionary<(long, string, string, DateOnly?), int> alike = [];

    public List<ProcedureRow> Rows { get; } = [];
    public Dictionary<long, VisitRow> Visits { get; } = [];
    public Dictionary<long, Estimate> Estimates { get; } = [];
    public Dictionary<ProcedureStatus, StatusTotal> Totals { get; } = [];
    public int ScheduledWithoutADay { get; private set; }

    public void Take(ListCells cells, PatientRow patient)
    {
        long fee = cells.Cents(ListRole.Fee), insurance = cells.Cents(ListRole.Insurance), part = cells.Cents(ListRole.PatientPart);
        if (cells.IsRefused)
        {
            return;
        }

        fee = cells.Has(ListRole.Fee) ? fee : insurance + part;
        var standing = StandingOf(cells);
        var row = Row(cells, patient, fee, standing);
        Totals[row.Status] = Totals.GetValueOrDefault(row.Status, new(0, 0)).And(fee);
        if (!ReadExport.CanBecomeTreatment(row.Status))
        {
            return;
        }

        // What neither the insurance nor the patient pays is written off; a list without insurance leaves it to the insurance.
        var rest = cells.Has(ListRole.PatientPart) ? Math.Max(0, fee - insurance - part) : 0;
        Estimates[row.ProcNum] = cells.Has(ListRole.Insurance) ? new(insurance, rest) : new(rest, 0);
        Rows.Add(row);
    }

    Standing StandingOf(ListCells cells) =>
        !cells.Has(ListRole.Status) && cells.Moment(ListRole.Done) is not null ? Standing.Completed : mapping.StandingOf(cells.Text(ListRole.Status));

    ProcedureRow Row(ListCells cells, PatientRow patient, long fee, Standing standing)
    {
        var code = kinds.Code(cells);
        var dentist = kinds.Dentist(cells.Text(ListRole.Dentist));
        var planned = cells.Day(ListRole.Planned);
        var teeth = cells.Text(ListRole.Tooth).Replace("#", "", StringComparison.Ordinal);
        var visit = standing == Standing.Scheduled ? Visit(cells.Moment(ListRole.NextVisit), patient, dentist) : 0;
        ScheduledWithoutADay += standing == Standing.Scheduled && visit == 0 ? 1 : 0;
        return new()
        {
            ProcNum = Key(patient, code, teeth, planned),
            PatNum = patient.PatNum,
            CodeNum = code.CodeNum,
            Status = standing switch
            {
                Standing.Completed => ProcedureStatus.Completed,
                Standing.Referred => ProcedureStatus.Referred,
                Standing.Declined or Standing.Alternative => ProcedureStatus.PlannedInactive,
                Standing.Void => ProcedureStatus.Deleted,
                _ => ProcedureStatus.Planned,
            },
            Act = standing == Standing.Declined ? RecordedAct.Declined
                : standing == Standing.Accepted || (standing == Standing.Scheduled && visit == 0) ? RecordedAct.Accepted : RecordedAct.None,
            FeeCents = fee,
            Units = 1,
            DiscountCents = 0,
            PlannedOn = planned,
            ProcDate = cells.Day(ListRole.Done),
            AptNum = visit,
            PlannedAptNum = 0,
            Tooth = teeth.Contains(',', StringComparison.Ordinal) ? "" : teeth.Trim(),
            ToothRange = teeth.Contains(',', StringComparison.Ordinal) ? teeth : "",
            Surface = cells.Text(ListRole.Surface),
            Priority = 0,
            ProvNum = dentist,
            ClinicNum = 0,
            EnteredBy = 0,
            LabOf = 0,
        };
    }

    /// <summary>The same for the same treatment in the next list: who, what, where, when found, and which of several alike.</summary>
    long Key(PatientRow patient, CodeRow code, string teeth, DateOnly? planned)
    {
        var what = code.Code.Length > 0 ? code.Code.ToUpperInvariant() : code.Description;
        var place = (patient.PatNum, what, teeth, planned);
        alike[place] = alike.GetValueOrDefault(place) + 1;
        return NameKey.Of("treatment", $"{patient.PatNum}", what, teeth, $"{planned:O}", $"{alike[place]}");
    }

    long Visit(DateTime? start, PatientRow patient, long dentist)
    {
        if (start is null)
        {
            return 0;
        }

        var key = NameKey.Of("visit", $"{patient.PatNum}", $"{start:O}");
        Visits.TryAdd(key, new()
        {
            AptNum = key, PatNum = patient.PatNum, Status = VisitStatus.Scheduled, Start = start, Minutes = VisitRow.MinutesOf(""),
            OperatoryNum = 0, ProvNum = dentist, Confirmed = 0, PlannedAptNum = 0,
        });
        return key;
    }
}
