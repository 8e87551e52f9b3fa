using System.CommandLine;
using System.Globalization;
using CaseAcceptance.Data.Demo;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.People;

/// <summary>demo --cases 100 --closed 300 [--seed 1] [--replace]</summary>
static class DemoVerb
{
    const string Says = """
        Builds a demo practice with invented people, in a folder that has no practice yet.

        Example:
          Storage__Folder=/tmp/demo CaseAcceptance demo --cases 600 --closed 5000
        """;

    public static Command Command()
    {
        var open = Number("--cases", "Open cases on the board", 100, 20_000);
        var closed = Number("--closed", "Closed cases of the last two years", 300, 1_000_000);
        var seed = Number("--seed", "The same seed on the same day gives the same practice", 1, int.MaxValue);
        var replace = new Option<bool>("--replace") { Description = "Take away the demo practice that is there" };
        var verb = new Command("demo", Says) { open, closed, seed, replace };
        verb.SetAction((asked, cancellation) => Verb.Run(async services =>
        {
            using var progress = new ProgressLine<int>(done => $"{done:#,##0} cases");
            return await services.GetRequiredService<IMediator>().Send(new CreateDemo.Command(
                new(asked.GetValue(open), asked.GetValue(closed), asked.GetValue(seed)), asked.GetValue(replace), progress), cancellation);
        }));
        return verb;
    }

    static Option<int> Number(string name, string says, int usually, int most) => new(name)
    {
        Description = says,
        DefaultValueFactory = _ => usually,
        CustomParser = given =>
        {
            if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
            {
                return number;
            }

            given.AddError($"{name} takes a number from 0 to {most:#,##0}.");
            return 0;
        },
    };
}
