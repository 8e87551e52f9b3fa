using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases;

/// <summary>Gives the case to another owner.</summary>
static class HandOver
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int ToPersonId) : IRequest<Result>;

    sealed class Handler(CaseWriter writer, PracticeBook book) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var to = book.Now.Person(request.ToPersonId) ?? throw new Refusal("This person is not in the practice. Pick someone else.");
            return writer.Change(request.CaseId, null, $"Handed over to {to.Name}",
                opened => opened.Case.HandOver(to, book.Now.NameOf(opened.Case.OwnerId), opened.Stamp));
        }
    }
}
