using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>What the source says differently about a visit: another time, done, or no longer booked.</summary>
sealed class VisitNews(Appointment visit, VisitRow row, ListIds lists, Stamp stamp)
{
    readonly long[]? last = Said.Numbers(visit.SourceSays, 5);

    string Was => Time(visit.Start);

    /// <summary>Calls what is to be done, or leaves it for review.</summary>
    public void Tell(Action<VisitTime> move, Action<AppointmentStatus> mark, Action<string, string, string, ChangeFate> say)
    {
        if (last is null || row.Start is not { } start)
        {
            return;
        }

        // The same appointment booked anew after it was missed or cancelled.
        var again = visit.Status is AppointmentStatus.Cancelled or AppointmentStatus.Missed && row.IsScheduled && start > stamp.Local && start != visit.Start;
        if (again)
        {
            mark(AppointmentStatus.Booked);
        }

        if (again || (visit.IsOpen && row.IsScheduled))
        {
            Move(start, again, move, say);
        }
        else if (visit.IsOpen && row.Status == VisitStatus.Complete && start <= stamp.Local)
        {
            // It took place when it did, wherever it was moved to here.
            say("Visit", Was, "Done", ChangeFate.Taken);
            if (start != visit.Start)
            {
                move(At(start));
            }

            mark(AppointmentStatus.Done);
        }
        else if (visit.IsOpen && row.Status != VisitStatus.Complete)
        {
            say("Visit", Was, "Cancelled", IsMovedHere ? ChangeFate.ForReview : ChangeFate.Taken);
            if (!IsMovedHere)
            {
                mark(AppointmentStatus.Cancelled);
            }
        }
    }

    void Move(DateTime start, bool again, Action<VisitTime> move, Action<string, string, string, ChangeFate> say)
    {
        var time = At(start);
        if (time == new VisitTime(visit.Start, visit.Minutes, visit.OperatoryId, visit.ProviderId))
        {
            return;
        }

        var isOurs = !again && IsMovedHere;
        var same = time.Start == visit.Start;
        say("Visit", same ? $"{Was}, {visit.Minutes} min" : Was, same ? $"{Time(start)}, {time.Minutes} min" : Time(start), isOurs ? ChangeFate.ForReview : ChangeFate.Taken);
        if (!isOurs)
        {
            move(time);
        }
    }

    bool IsMovedHere => (visit.Start.Ticks, visit.Minutes) != (last![0], Math.Clamp(last[1], 5, 480));

    VisitTime At(DateTime start) => new(start, Math.Clamp(row.Minutes, 5, 480),
        row.OperatoryNum == last![2] ? visit.OperatoryId : lists.Chair(row.OperatoryNum), row.ProvNum == last[3] ? visit.ProviderId : lists.Provider(row.ProvNum));

    string Time(DateTime at) => $"{Words.WeekdayDate(DateOnly.FromDateTime(at), stamp.Today)}, {Words.Time(at)}";
}
