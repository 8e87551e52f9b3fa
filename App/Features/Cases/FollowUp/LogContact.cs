using CaseAcceptance.Domain;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Cases.FollowUp;

static class LogContact
{
    [Needs(May.WorkCases)]
    public sealed record Command(int CaseId, int? Seen, ContactChannel Channel, ContactResult Result, string Note, NextAction? Agreed) : IRequest<Result>;

    sealed class Handler(CaseWriter writer) : IRequestHandler<Command, Result>
    {
        public Task<Result> Handle(Command request, CancellationToken cancellationToken) =>
            writer.Change(request.CaseId, request.Seen, opened =>
            {
                var contact = new Contact
                {
                    PatientId = opened.Case.PatientId, At = opened.Stamp.At, PersonId = opened.By.Id,
                    Channel = request.Channel, Result = request.Result, Note = request.Note.Trim(),
                };
                opened.Case.Log(contact, request.Agreed, opened.Stamp);
                return Task.FromResult($"{contact.InWords()}. Next: {opened.Case.Next!.InWords(opened.Stamp.Today)}");
            });
    }
}
