using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Arrivals;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Features.Import.Again;

/// <summary>A visit that no case asks for, such as a cleaning, follows what the source says of it.</summary>
sealed class OtherVisit(Appointment visit, News news, Stamp stamp)
{
    public void Follow(VisitRow? row, ListIds lists, DateOnly asOf)
    {
        news.Read.Add(visit);
        news.Before(FollowSource.Visits, visit.Id, VisitBefore.Of(visit), () => 0);
        if (row is null)
        {
            visit.GoneOn = asOf;
            news.Gone(visit.Patient!, null, "Visit " + visit.InWords(stamp));
            return;
        }

        new VisitNews(visit, row, lists, stamp).Tell(visit.Follow, visit.Follow, (what, from, to, fate) => news.Add(visit.Patient!, null, what, from, to, fate));
        (visit.SourceSays, visit.GoneOn) = (Said.Of(row), null);
    }
}
