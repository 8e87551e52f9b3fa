using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.Plan;

/// <summary>Adds a line to the plan; once the patient has decided, as work they agreed to on the spot.</summary>
static class AddTreatment
{
    [Needs(May.Diagnose)]
    public sealed record Command(int CaseId, int Version, int? TypeId, string Name, string Site, Figures Figures, int Minutes, AcceptedHow How) : IRequest<Result>
    {
        /// <summary>The line that this one is another choice for.</summary>
        public int? ChoiceFor { get; init; }
        public bool IsRecommended { get; init; }
    }

    sealed class Handler(CaseWriter writer, PracticeBook book) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            Refusal.When(string.IsNullOrWhiteSpace(request.Name), "Enter the treatment.");
            var type = book.Now.Types.FirstOrDefault(type => type.Id == request.TypeId);
            return writer.Change(request.CaseId, request.Version, $"{request.Name.Trim()} added", opened =>
            {
                var line = new Procedure
                {
                    ProcedureTypeId = type?.Id,
                    Name = request.Name.Trim(),
                    Site = request.Site.Trim(),
                    Figures = request.Figures,
                    Minutes = request.Minutes,
                    ProviderId = opened.Case.ProviderId,
                    CountsAsTreatment = type?.CountsAsTreatment ?? true,
                };
                if (request.ChoiceFor is { } other)
                {
                    opened.Case.AddChoice(line, opened.Line(other), request.IsRecommended, opened.Stamp);
                }
                else
                {
                    opened.Case.Add(line, request.How, opened.Stamp);
                }
            });
        }
    }
}
