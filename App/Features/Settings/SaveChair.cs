using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

/// <summary>Adds a chair, renames it, or takes it out of use; never while visits ahead are booked in it.</summary>
static class SaveChair
{
    [Needs(May.ManagePractice)]
    public sealed record Command(int? ChairId, string Name, bool IsActive = true) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, PracticeClock clock) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Change(async db =>
        {
            var name = request.Name.Trim();
            Refusal.When(name.Length == 0, "Enter the chair's name.");
            var chairs = await db.Operatories.ToListAsync(cancellationToken);
            Refusal.When(chairs.Any(c => c.Id != request.ChairId && string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)), "A chair with this name is already here.");
            if (request.ChairId is not { } id)
            {
                db.Operatories.Add(new Operatory { Name = name, Position = chairs.Select(c => c.Position).DefaultIfEmpty().Max() + 1 });
                return $"Added {name}";
            }

            var chair = chairs.FirstOrDefault(c => c.Id == id) ?? throw new Refusal("This chair is not available.");
            if (chair.IsActive && !request.IsActive)
            {
                await MustBeFree(db, chair, cancellationToken);
            }

            (chair.Name, chair.IsActive) = (name, request.IsActive);
            return "Saved";
        });

        async Task MustBeFree(PracticeDb db, Operatory chair, CancellationToken cancellationToken)
        {
            var now = clock.Local;
            var ahead = await db.Appointments.CountAsync(v => v.OperatoryId == chair.Id && v.Start > now
                && (v.Status == AppointmentStatus.Booked || v.Status == AppointmentStatus.Confirmed), cancellationToken);
            Refusal.When(ahead > 0, $"{chair.Name} has {Words.Count(ahead, "visit", "visits")} ahead. Move {(ahead == 1 ? "it" : "them")} to another chair first.");
        }
    }
}
