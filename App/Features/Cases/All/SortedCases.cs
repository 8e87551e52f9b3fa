using System.Linq.Expressions;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;

namespace CaseAcceptance.Features.Cases.All;

static class SortedCases
{
    public static IOrderedQueryable<Case> By(this IQueryable<Case> cases, PracticeDb db, CaseColumn column, bool descending)
    {
        var sorted = column switch
        {
            CaseColumn.Patient => cases.First(c => c.Patient.LastName, descending).Next(c => c.Patient.FirstName, descending),
            CaseColumn.Title => cases.First(c => c.SearchKey, descending),
            CaseColumn.Standing => cases.First(c => c.Outcome, descending).Next(c => c.Stage, descending),
            CaseColumn.Owner => cases.First(c => db.People.First(p => p.Id == c.OwnerId).Name, descending),
            CaseColumn.Dentist => cases.First(c => db.Providers.First(p => p.Id == c.ProviderId).Name, descending),
            CaseColumn.Fee => cases.First(c => c.Fee.Cents, descending),
            CaseColumn.PatientPart => cases.First(c => c.PatientPart.Cents, descending),
            CaseColumn.ClosedOn => cases.First(c => c.ClosedAt, descending),
            _ => cases.First(c => c.LastChangedAt, descending),
        };
        return sorted.ThenByDescending(c => c.Id);
    }

    static IOrderedQueryable<Case> First<T>(this IQueryable<Case> cases, Expression<Func<Case, T>> key, bool descending) =>
        descending ? cases.OrderByDescending(key) : cases.OrderBy(key);

    static IOrderedQueryable<Case> Next<T>(this IOrderedQueryable<Case> cases, Expression<Func<Case, T>> key, bool descending) =>
        descending ? cases.ThenByDescending(key) : cases.ThenBy(key);
}
