using CaseAcceptance.Domain;
using CaseAcceptance.Shared;

namespace CaseAcceptance.Features.Today;

/// <summary>Tells the facts of a day as rows.</summary>
sealed class DayRows(DateOnly day, PracticeClock clock, PracticeLists book, ILookup<int, CourseStep> steps, ILookup<int, AnsweredLine> lines)
{
    public DayView Of(IReadOnlyList<DayFact> facts) => new()
    {
        Day = day,
        IsFinal = day < clock.Today,
        LastChange = facts.Count == 0 ? null : clock.ToLocal(facts.Max(fact => Course(fact).LastChange)),
        Accepted = [.. facts.Where(fact => fact.Kind == EventKind.Accepted).OrderBy(fact => fact.At).ThenBy(fact => fact.Id).Select(Accepted)],
        Waiting = [.. facts.Where(fact => fact.Kind is EventKind.Presented or EventKind.SplitOff && !Course(fact).WasAnswered(fact.Id))
            .GroupBy(fact => fact.CaseId).Select(of => of.MaxBy(fact => fact.Id)!).OrderBy(fact => fact.Id).Select(Waiting)],
        Declined = [.. facts.Where(fact => fact.Kind == EventKind.ProcedureRemoved || (fact.Kind == EventKind.Closed && !Course(fact).CameBack(fact.Id)))
            .OrderBy(fact => fact.Id).Select(Declined)],
    };

    CaseCourse Course(DayFact fact) => new([.. steps[fact.CaseId]], day, clock.Today);

    AcceptedRow Accepted(DayFact fact)
    {
        var course = Course(fact);
        var agreed = lines[fact.Id].Where(line => line.Answer == Answer.Accepted).ToList();
        return new()
        {
            Id = fact.Id, CaseId = fact.CaseId, At = clock.ToLocal(fact.At), Patient = fact.Patient, Title = fact.Title,
            Agreed = agreed.Count == 0 ? fact.Title : AnsweredLine.InWords(agreed),
            Treatments = agreed.Count,
            How = How(fact, agreed.Count, [.. lines[fact.Id].Where(line => line.Answer == Answer.LeftOpen)]),
            ProviderId = fact.ProviderId, Figures = fact.Figures,
            IsBooked = course.IsBooked && course.Outcome is null or Outcome.Completed, IsClosed = course.Outcome is not null, Standing = course.Standing,
            NotBooked = day == clock.Today && course.IsBooked ? fact.NotBooked : 0,
            Later = course.Later(fact.Id),
        };
    }

    string How(DayFact fact, int agreed, IReadOnlyList<AnsweredLine> left)
    {
        var how = CaseTitle.UpperFirst(Acceptance.How(fact.How ?? AcceptedHow.InOffice)) + (book.Person(fact.PersonId) is { } by ? $", {by.FirstName}" : "");
        return left.Count == 0 ? how
            : $"{agreed} of {agreed + left.Count} accepted, {Words.List([.. left.Select(line => CaseTitle.InSentence(line.Name))])} {(left.Count == 1 ? "stays" : "stay")} pending. {how}";
    }

    AnswerRow Waiting(DayFact fact)
    {
        var course = Course(fact);
        var shown = $"{(fact.Kind == EventKind.SplitOff ? "Left open" : "Presented")} {Words.Time(clock.ToLocal(fact.At))}";
        return Row(fact) with
        {
            Words = day == clock.Today && fact.Next is { } next ? $"{shown}, {next.InWords(clock.Today)}" : shown,
            Later = course.Later(fact.Id) ?? course.AnsweredLater(fact.Id),
        };
    }

    AnswerRow Declined(DayFact fact)
    {
        if (fact.Kind == EventKind.Closed)
        {
            return Row(fact) with { Words = fact.Text[(Outcome.Declined.InWords().Length + 1)..].Trim(), Later = Course(fact).BackLater(fact.Id) };
        }

        var line = lines[fact.Id].First();
        return Row(fact) with { Title = line.Name, Words = fact.Text[(fact.Text.IndexOf(". ", StringComparison.Ordinal) + 1)..].Trim(), Fee = line.Fee };
    }

    static AnswerRow Row(DayFact fact) => new()
    {
        Id = fact.Id, CaseId = fact.CaseId, Patient = fact.Patient, Title = fact.Title, Words = "", ProviderId = fact.ProviderId, Fee = fact.Fee, Later = null,
    };
}
