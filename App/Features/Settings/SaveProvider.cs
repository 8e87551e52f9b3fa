using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Settings;

static class SaveProvider
{
    [Needs(May.ManagePractice)]
    public sealed record Command(int? ProviderId, ProviderFields Fields, ProviderFields? Seen = null) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) => writer.Change(async db =>
        {
            var fields = request.Fields;
            var problem = fields.NameProblem() ?? fields.InitialsProblem();
            Refusal.When(problem is not null, problem ?? "");
            if (request.ProviderId is not { } id)
            {
                var added = new Provider { Name = fields.Name };
                fields.WriteTo(added);
                db.Providers.Add(added);
                return $"Added {added.Name}";
            }

            var provider = await db.Providers.FindAsync([id], cancellationToken) ?? throw new Refusal("This provider is not available.");
            PracticeWriter.MustBeAsSeen(request.Seen, ProviderFields.Of(provider), seen => seen.InWords);
            fields.WriteTo(provider);
            return "Saved";
        });
    }
}
