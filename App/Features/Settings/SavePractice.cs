using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.Settings;

static class SavePractice
{
    [Needs(May.ManagePractice)]
    public sealed record Command(PracticeFields Fields, PracticeFields Seen) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Change(async db =>
        {
            var problem = request.Fields.Problem();
            Refusal.When(problem is not null, problem ?? "");
            var practice = await db.Practices.FirstAsync(cancellationToken);
            PracticeWriter.MustBeAsSeen(request.Seen, PracticeFields.Of(practice), fields => fields.InWords);
            request.Fields.WriteTo(practice);
            return "Saved";
        });
    }
}
