using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Settings;

static class ReactivatePerson
{
    [Needs(May.ManagePractice)]
    public sealed record Command(int PersonId) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Change(async db =>
        {
            var person = await db.People.FindAsync([request.PersonId], cancellationToken) ?? throw new Refusal("This person is not available.");
            person.IsActive = true;
            return $"{person.Name} is active again";
        });
    }
}
