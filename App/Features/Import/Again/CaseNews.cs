using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.Facts;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What the source says differently about the lines and visits of one case.</summary>
sealed class CaseNews
{
    readonly Case plan;
    readonly ImportPlan source;
    readonly ListIds lists;
    readonly News news;
    readonly Stamp stamp;
    readonly Told told;
    readonly BookingNews booking;
    readonly List<ImportChange> taken = [];

    public CaseNews(Case plan, ImportPlan source, ListIds lists, IReadOnlyDictionary<long, Appointment> visits, News news, Stamp stamp, Func<DateOnly, Stamp> on)
    {
        (this.plan, this.source, this.lists, this.news, this.stamp, told) = (plan, source, lists, news, stamp, new() { On = on });
        booking = new(plan, source.Rules, visits, told, stamp);
    }

    /// <summary>Visits of no case that come into this one, as they were.</summary>
    public IReadOnlyList<VisitBefore> Joined => booking.Joined;

    public void Line(Procedure line, ProcedureFact? fact)
    {
        if (fact is null)
        {
            line.GoneOn = source.Rules.AsOf;
            news.Gone(plan.Patient, plan.Id, line.Name);
            return;
        }

        if (Said.Numbers(line.SourceSays, 6) is { } last)
        {
            Fees(line, fact, last);
            What(line, fact, (ProcedureStatus)last[3], last[5]);
        }

        (line.SourceSays, line.GoneOn) = (Said.Of(fact), null);
    }

    public void Visit(Appointment visit, VisitRow? row)
    {
        if (row is null)
        {
            visit.GoneOn = source.Rules.AsOf;
            news.Gone(plan.Patient, plan.Id, "Visit " + visit.InWords(stamp));
            return;
        }

        new VisitNews(visit, row, lists, stamp).Tell(time => told.Moved.Add((visit, time)), status => told.Marked.Add((visit, status)), Say);
        (visit.SourceSays, visit.GoneOn) = (Said.Of(row), null);
    }

    /// <returns>The case that split off, when one did.</returns>
    public Case? Follow()
    {
        if (told.IsEmpty)
        {
            return null;
        }

        var may = plan.IsOpen || plan.MayComeBack();
        news.Changes.AddRange(may ? taken : taken.Select(c => new ImportChange
        {
            PatientId = c.PatientId, CaseId = c.CaseId, Name = c.Name, What = $"{c.What}. The case is closed here", From = c.From, To = c.To, Fate = ChangeFate.ForReview,
        }));
        return may ? plan.Follow(told, stamp) : null;
    }

    void Fees(Procedure line, ProcedureFact fact, long[] last)
    {
        var (theirs, before) = (LineFigures.Of(fact).Figures, new Figures(new(last[0]), new(last[1]), new(last[2])));
        if (!fact.Row.IsPlanned || theirs == before || theirs == line.Figures || line.State == ProcedureState.Completed)
        {
            return;
        }

        var take = line is { PresentedOn: null, State: ProcedureState.Proposed } && line.Figures == before;
        var fee = theirs.Fee != line.Fee;
        Say($"{line.Name}, {(fee ? "fee" : "patient part")}", $"{(fee ? line.Fee : line.PatientPart)}", $"{(fee ? theirs.Fee : theirs.PatientPart)}", take ? ChangeFate.Taken : ChangeFate.ForReview);
        if (take)
        {
            told.Figures.Add((line, theirs));
        }
    }

    void What(Procedure line, ProcedureFact fact, ProcedureStatus before, long visitBefore)
    {
        if (fact.Row.Status == ProcedureStatus.Completed)
        {
            Done(line, fact);
        }
        else if (fact.Row.Status != before)
        {
            Say(line.Name, line.State.InWords(), fact.Row.Status.InWords(), ChangeFate.ForReview);
        }
        else if ((fact.Booked?.AptNum ?? 0) != visitBefore)
        {
            booking.Tell(line, fact, visitBefore, Say, () => Agree(line, fact, source.Rules.Days.Latest));
        }
    }

    void Done(Procedure line, ProcedureFact fact)
    {
        if (line.State == ProcedureState.Completed)
        {
            return;
        }

        var days = source.Rules.Days;
        var day = days.Completed(fact.Row) ?? days.Latest;
        var take = line.State is ProcedureState.Proposed or ProcedureState.Accepted;
        Say(line.Name, line.State.InWords(), $"Completed {Words.Date(day, stamp.Today)}", take ? ChangeFate.Taken : ChangeFate.ForReview);
        if (take)
        {
            Agree(line, fact, day);
            told.Done.Add(new(line, day));
        }
    }

    void Agree(Procedure line, ProcedureFact fact, DateOnly latest)
    {
        if (line.State == ProcedureState.Proposed)
        {
            var day = source.Rules.Days.Accepted(fact) ?? latest;
            told.Accepted.Add(new(line, day > latest ? latest : day));
        }
    }

    void Say(string what, string from, string to, ChangeFate fate)
    {
        var change = new ImportChange { PatientId = plan.PatientId, CaseId = plan.Id, Name = plan.Patient.FullName, What = what, From = from, To = to, Fate = fate };
        (fate == ChangeFate.Taken ? taken : news.Changes).Add(change);
        if (fate == ChangeFate.Taken)
        {
            told.Words.Add($"{what}: {CaseTitle.InSentence(from)} to {CaseTitle.InSentence(to)}");
        }
    }
}
