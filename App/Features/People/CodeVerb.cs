using System.CommandLine;
using CaseAcceptance.Data;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Settings;
using CaseAcceptance.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseAcceptance.Features.People;

/// <summary>code "Dana Whitlock" [--lost-phone]. The way back in where the only manager is locked out: whoever can start programs on the data folder.</summary>
static class CodeVerb
{
    const string Says = """
        Makes a one-time code with which a colleague chooses a new password. The old one stops working at once.
        A manager does the same in Settings, People; this is for a manager who can not sign in.

        Example:
          CaseAcceptance code "Dana Whitlock"
        """;

    public static Command Command()
    {
        var name = new Argument<string>("name") { Description = "The colleague's name, as the practice has it" };
        var lostPhone = new Option<bool>("--lost-phone") { Description = "Turn their two-step sign-in off as well" };
        var verb = new Command("code", Says) { name, lostPhone };
        verb.SetAction((asked, stop) => Verb.Run(services => Run(services, asked.GetRequiredValue(name), asked.GetValue(lostPhone), stop)));
        return verb;
    }

    static async Task<Result> Run(IServiceProvider services, string name, bool lostPhone, CancellationToken stop)
    {
        var now = services.GetRequiredService<PracticeBook>().Now;
        var person = now.People.FirstOrDefault(p => p.IsActive && string.Equals(p.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
        Refusal.When(now is { Practice: not null, Accounts.Count: 0 }, "Nobody has an account here yet. Start CaseAcceptance: it says the code with which the first one is made.");
        Refusal.When(person is null, $"Nobody here is called {name.Trim()}.");
        var result = await services.GetRequiredService<IMediator>().Send(new InviteColleague.Command(person!.Id, lostPhone), stop);
        if (!result.IsDone)
        {
            return result;
        }

        // A server that runs meanwhile looks again, and ends what is open.
        await using var db = await services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync(stop);
        await Announcement.Raise(db, stop);
        return result with { Message = $"{person.Name} opens /join and enters {result.Codes[0]}. The code works once." };
    }
}
