using System.CommandLine;
using System.Globalization;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Import.Publishing;
using CaseAcceptance.Features.Import.Reading;
using CaseAcceptance.Shared;
using MediatR;

namespace CaseAcceptance.Features.Import;

/// <summary>import export.zip [--check [--json]] [--as-of 2026-03-10] [--dates dmy]</summary>
static class ImportVerb
{
    const string Says = """
        Brings in the tables of Open Dental, as CSV files in a folder or in a zip, or a list of treatment from any other system. All of it, or none of it.
        A running server shows what came at once.

        Examples:
          CaseAcceptance import /home/me/export --check
          CaseAcceptance import /home/me/export --check --json
          CaseAcceptance import export.zip --as-of 2026-03-10
        """;

    public static Command Command()
    {
        var path = new Argument<string>("path") { Description = "The folder, the zip or the file" };
        path.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string>() is { } at && !File.Exists(at) && !Directory.Exists(at))
            {
                given.AddError($"There is no folder and no file at {at}.");
            }
        });
        var check = new Option<bool>("--check") { Description = "Only say what would come. Nothing is saved" };
        var json = new Option<bool>("--json") { Description = "With --check: the report as data" };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "The day of the export, such as 2026-03-10. Guessed when it is not said", CustomParser = Day };
        var dates = new Option<string?>("--dates") { Description = "mdy or dmy: whether the month or the day comes first. Needed only when the files do not tell" };
        dates.AcceptOnlyFromAmong("mdy", "dmy");
        var verb = new Command("import", Says) { path, check, json, asOf, dates };
        verb.SetAction((asked, stop) => Verb.Run(services =>
            Run(services, asked.GetRequiredValue(path), asked.GetValue(check), asked.GetValue(json), asked.GetValue(asOf), asked.GetValue(dates), stop)));
        return verb;
    }

    static async Task<Result> Run(IServiceProvider services, string path, bool checkOnly, bool asJson, DateOnly? asOf, string? dates, CancellationToken stop)
    {
        var practice = services.GetRequiredService<PracticeBook>().Now.Practice;
        Refusal.When(practice is null, "There is no practice here yet. Start CaseAcceptance and set it up first.");
        Refusal.When(practice!.IsDemo, "This is the demo practice. Set up your own practice first.");
        using var source = new ImportSource(path, Path.GetFileName(path));
        var mediator = services.GetRequiredService<IMediator>();
        var asked = await mediator.Send(new LookAtFiles.Query(source), stop);
        source.Answer(new(dates is null ? null : dates == "dmy" ? DayOrder.DayFirst : DayOrder.MonthFirst, asked.List?.Mapping));
        var left = new TimeLeft(TimeProvider.System);
        using var progress = new ProgressLine<ImportProgress>(at => $"{at.Phase,-18} {at.Count,-24} {left.Of(at.Phase, at.Done, at.Total),-24}");
        var report = await mediator.Send(new CheckImport.Query(source, asOf, Progress: progress), stop);
        Refusal.When(report is null, "The check was stopped.");
        await Console.Out.WriteLineAsync(asJson ? ReportData.Of(report!) : ReportText.Of(report!));
        return checkOnly && !report!.IsRefused
            ? Result.Done(asJson ? "" : "Nothing was saved. This was a check.")
            : await mediator.Send(new ImportPractice.Command(source, asOf, Progress: progress, Announce: true, Promise: report!.Promise), stop);
    }

    static DateOnly? Day(System.CommandLine.Parsing.ArgumentResult given)
    {
        if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        given.AddError("--as-of takes a day such as 2026-03-10.");
        return null;
    }
}
