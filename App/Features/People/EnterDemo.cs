using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>One click makes a visitor somebody of the demo practice. Refused in a real one.</summary>
static class EnterDemo
{
    [Needs(May.Anyone)]
    public sealed record Command(int PersonId) : IRequest<Result>;

    sealed class Handler(PracticeWriter writer, PracticeBook book) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            Refusal.When(book.Now.Practice is not { IsDemo: true } || book.Now.Person(request.PersonId) is not { IsActive: true }, "Sign in with your name and password.");
            return book.Now.AccountOf(request.PersonId) is not null ? Result.Done() : await writer.Change(async db =>
            {
                Refusal.When(!await db.Practices.AllAsync(practice => practice.IsDemo, cancellationToken), "Sign in with your name and password.");
                if (!await db.Accounts.AnyAsync(account => account.PersonId == request.PersonId, cancellationToken))
                {
                    db.Accounts.Add(Account.For(request.PersonId, $"demo {request.PersonId}"));
                }

                return "";
            });
        }
    }

    /// <summary>One of each role, to look at the practice from three sides.</summary>
    public static IEnumerable<Person> People(PracticeLists lists) => lists.Practice is { IsDemo: true }
        ? Enum.GetValues<Role>().Select(role => lists.People.Where(person => person.IsActive && person.Role == role).MinBy(person => person.Id)).OfType<Person>()
        : [];
}
