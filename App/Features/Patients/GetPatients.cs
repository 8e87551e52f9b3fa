using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Patients;

/// <summary>One page of the list of patients, in the order of their last names.</summary>
public static class GetPatients
{
    public const int PageSize = 50;

    [Needs(May.Read)]
    public sealed record Query(string Text, bool Inactive, int Page) : IRequest<Patients>;

    public sealed record Patients
    {
        public required int Count { get; init; }
        public required IReadOnlyList<Row> Rows { get; init; }
    }

    public sealed record Row
    {
        public required int Id { get; init; }
        public required string FirstName { get; init; }
        public required string LastName { get; init; }
        public required string PreferredName { get; init; }
        public required DateOnly? BirthDate { get; init; }
        public required string Phone { get; init; }
        public required InsuranceState Insurance { get; init; }
        public required string InsuranceName { get; init; }
        public required bool IsAnxious { get; init; }
        public required string MedicalAlert { get; init; }
        public required bool DoNotContact { get; init; }
        public required int OpenCases { get; init; }
        public required DateTime? LastVisit { get; init; }
    }

    const int Few = 1000;

    sealed class Handler(IDbContextFactory<PracticeDb> databases) : IRequestHandler<Query, Patients>
    {
        public async Task<Patients> Handle(Query request, CancellationToken cancellationToken)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var found = db.Patients.Where(p => p.IsInactive == request.Inactive);
            foreach (var word in SearchWords.Of(request.Text))
            {
                found = found.Where(p => p.SearchKey.Contains(word));
            }

            var count = await found.CountAsync(cancellationToken);
            return new Patients { Count = count, Rows = await Page(db, InOrder(found, count), request.Page).ToListAsync(cancellationToken) };
        }

        /// <summary>Many are met soon by walking the index of names; few are found faster by reading through and sorting, so that index is kept out.</summary>
        static IOrderedQueryable<Patient> InOrder(IQueryable<Patient> found, int count) =>
            (count < Few ? found.OrderBy(p => p.LastName + "") : found.OrderBy(p => p.LastName)).ThenBy(p => p.FirstName).ThenBy(p => p.Id);

        static IQueryable<Row> Page(PracticeDb db, IOrderedQueryable<Patient> found, int page) =>
            found.Skip(page * PageSize).Take(PageSize).Select(p => new Row
            {
                Id = p.Id,
                FirstName = p.FirstName,
                LastName = p.LastName,
                PreferredName = p.PreferredName,
                BirthDate = p.BirthDate,
                Phone = p.Phone,
                Insurance = p.Insurance,
                InsuranceName = p.InsuranceName,
                IsAnxious = p.IsAnxious,
                MedicalAlert = p.MedicalAlert,
                DoNotContact = p.DoNotContact,
                OpenCases = db.Cases.Count(c => c.PatientId == p.Id && c.Outcome == null),
                LastVisit = db.Appointments.Where(v => v.PatientId == p.Id && v.Status == AppointmentStatus.Done).Max(v => (DateTime?)v.Start),
            });
    }
}
