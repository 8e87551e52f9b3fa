using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Settings;

/// <summary>Adds or changes a kind of treatment. Plans already made keep the fee and words they were made with.</summary>
static class SaveType
{
    [Needs(May.ManagePractice)]
    public sealed record Command(int? TypeId, TypeFields Fields, TypeFields? Seen = null) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Change(async db =>
        {
            var problem = request.Fields.Problem();
            Refusal.When(problem is not null, problem ?? "");
            if (request.TypeId is not { } id)
            {
                var added = new ProcedureType { Name = "" };
                request.Fields.WriteTo(added);
                db.ProcedureTypes.Add(added);
                return $"Added {added.Name}";
            }

            var type = await db.ProcedureTypes.FindAsync([id], cancellationToken) ?? throw new Refusal("This treatment is not available.");
            PracticeWriter.MustBeAsSeen(request.Seen, TypeFields.Of(type), seen => seen.InWords);
            request.Fields.WriteTo(type);
            return "Saved";
        });
    }
}
