using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Again;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Arrivals;

/// <summary>Turns drafts into cases, once the patients and the practice's lists have their numbers here.</summary>
sealed class ToCases(ImportPlan plan, ListIds ids, IReadOnlyDictionary<CaseDraft, DateOnly> due, Func<DateOnly, Stamp> on, Stamp stamp)
{
    readonly Dictionary<CaseDraft, Case> made = [];
    readonly HashSet<long> visited = [];
    Patient? last;

    public Case Make(CaseDraft draft, Patient patient)
    {
        if (patient != last)
        {
            // Only cases of one patient split from each other.
            made.Clear();
            last = patient;
        }

        var lines = draft.Lines.Select(line => (Draft: line, Line: Line(line, draft))).ToList();
        var arrived = new Arrival
        {
            Patient = patient,
            OwnerId = stamp.PersonId!.Value,
            ProviderId = ids.Provider(draft.ProvNum),
            SplitFrom = draft.SplitFrom is { } from ? made.GetValueOrDefault(from) : null,
            SourceKey = SourceKey.Of(draft.Key),
            Lines = [.. lines.Select(l => new ArrivedLine(l.Line, l.Draft.State, l.Draft.AcceptedOn, l.Draft.CompletedOn))],
            // One appointment belongs to one case; when it did work of two, the first keeps it.
            Visits = [.. draft.Visits.Where(v => visited.Add(v.AptNum)).Select(v => new ArrivedVisit(Visit(v, patient), [.. lines.Where(l => l.Draft.Fact.Row.AptNum == v.AptNum).Select(l => l.Line)]))],
            DiagnosedOn = draft.DiagnosedOn,
            PresentedOn = plan.Rules.Days.Known(draft.PresentedOn),
            PresenterId = Presenter(draft) is { } name ? ids.Person(name) : null,
            PresentedText = Presented(draft),
            End = draft.End,
            Next = draft.IsOpen ? new(Next(draft, patient), due.TryGetValue(draft, out var day) ? day : stamp.Week.Ahead(stamp.Today, 1)) : null,
            Note = Note(draft),
            On = on,
        };
        return made[draft] = arrived.Arrive(stamp);
    }

    public Appointment Visit(VisitRow row, Patient patient)
    {
        var confirmed = plan.Export.Definitions.GetValueOrDefault(row.Confirmed)?.Name is { } word
            && word.Contains("confirmed", StringComparison.OrdinalIgnoreCase) && !word.Contains("un", StringComparison.OrdinalIgnoreCase);
        var visit = Appointment.Other(patient.Id, new(row.Start!.Value, Math.Clamp(row.Minutes, 5, 480), ids.Chair(row.OperatoryNum), ids.Provider(row.ProvNum)),
            row.Status == VisitStatus.Complete ? AppointmentStatus.Done : confirmed ? AppointmentStatus.Confirmed : AppointmentStatus.Booked, SourceKey.Of(row.AptNum));
        visit.SourceSays = Said.Of(row);
        return visit;
    }

    Procedure Line(LineDraft draft, CaseDraft of)
    {
        var fact = draft.Fact;
        var groups = of.Lines.Select(l => l.Choice).OfType<long>().Distinct().ToList();
        return new()
        {
            Name = Written.Short(fact.Name),
            Site = Written.Short(fact.Site),
            ProcedureTypeId = ids.Type(fact.Code.CodeNum),
            Figures = draft.Figures,
            Minutes = Math.Clamp(draft.Minutes, 5, 480),
            ProviderId = ids.Provider(fact.Row.ProvNum),
            AlternateGroup = draft.Choice is { } choice ? groups.IndexOf(choice) + 1 : null,
            IsRecommended = draft.IsRecommended,
            SourceKey = SourceKey.Of(fact.Row.ProcNum),
            SourceSays = Said.Of(fact),
        };
    }

    static NextKind Next(CaseDraft draft, Patient patient) => draft.Stage switch
    {
        Stage.FollowedUp => NextKind.CheckIn,
        Stage.Accepted => NextKind.BookVisit,
        _ when draft.PresentedOn is null => NextKind.PresentPlan,
        _ => Cadence.Allowed(patient, NextKind.CallBack),
    };

    string? Presenter(CaseDraft draft) =>
        draft.Presenter.From == PresenterFrom.Provider ? null : plan.Export.Users.GetValueOrDefault(draft.Presenter.Key)?.Name;

    string Presented(CaseDraft draft) => string.Join(" ", new[]
    {
        Presenter(draft) is { Length: > 0 } name ? $"By {Written.Short(name)}." : "",
        draft.Shown is { IsSigned: true } shown ? shown.SignedOn is { } day ? $"Signed {Words.Date(day, stamp.Today)}." : "Signed." : "",
    }.Where(text => text.Length > 0));

    static string Note(CaseDraft draft) => (draft.Key < 0 ? "From a list" : "From Open Dental")
        + (draft.Lines.Any(line => line.IsCapped) ? ". Insurance and write-off were more than the fee and are cut to it." : "");
}
