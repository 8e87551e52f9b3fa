namespace CaseAcceptance.Features.Import.Lists;

/// <summary>Where a treatment stands, whatever the other system calls it.</summary>
public enum Standing
{
    Proposed,
    Accepted,
    Scheduled,
    Completed,
    Declined,
    Referred,
    Alternative,
    Void,
}

static class Standings
{
    static readonly Dictionary<string, Standing> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["proposed"] = Standing.Proposed, ["planned"] = Standing.Proposed, ["treatment planned"] = Standing.Proposed, ["tp"] = Standing.Proposed, ["tx planned"] = Standing.Proposed,
        ["pending"] = Standing.Proposed, ["created"] = Standing.Proposed, ["printed"] = Standing.Proposed, ["presented"] = Standing.Proposed, ["recommended"] = Standing.Proposed,
        ["unscheduled"] = Standing.Proposed, ["not scheduled"] = Standing.Proposed, ["diagnosed"] = Standing.Proposed, ["new"] = Standing.Proposed, ["open"] = Standing.Proposed,
        ["active"] = Standing.Proposed, ["preferred"] = Standing.Proposed, ["follow-up made"] = Standing.Proposed, ["pre-auth"] = Standing.Proposed, ["not applicable"] = Standing.Proposed,
        ["pre-auth (primary)"] = Standing.Proposed, ["pre-auth (secondary)"] = Standing.Proposed, ["pre-auth sent"] = Standing.Proposed, ["undecided"] = Standing.Proposed, ["1"] = Standing.Proposed,
        ["accepted"] = Standing.Accepted, ["agreed"] = Standing.Accepted, ["approved"] = Standing.Accepted, ["signed"] = Standing.Accepted,
        ["scheduled"] = Standing.Scheduled, ["booked"] = Standing.Scheduled, ["appointed"] = Standing.Scheduled,
        ["completed"] = Standing.Completed, ["complete"] = Standing.Completed, ["done"] = Standing.Completed, ["c"] = Standing.Completed, ["walked out"] = Standing.Completed,
        ["finished"] = Standing.Completed, ["true"] = Standing.Completed, ["false"] = Standing.Proposed, ["2"] = Standing.Completed,
        ["declined"] = Standing.Declined, ["rejected"] = Standing.Declined, ["refused"] = Standing.Declined, ["not accepted"] = Standing.Declined,
        ["referred"] = Standing.Referred, ["referred out"] = Standing.Referred, ["r"] = Standing.Referred, ["5"] = Standing.Referred,
        ["alternative"] = Standing.Alternative, ["alternate"] = Standing.Alternative, ["inactive"] = Standing.Alternative, ["tpi"] = Standing.Alternative, ["8"] = Standing.Alternative,
        ["void"] = Standing.Void, ["voided"] = Standing.Void, ["deleted"] = Standing.Void, ["removed"] = Standing.Void, ["replaced"] = Standing.Void, ["error"] = Standing.Void,
        ["existing"] = Standing.Void, ["ec"] = Standing.Void, ["eo"] = Standing.Void, ["3"] = Standing.Void, ["4"] = Standing.Void, ["6"] = Standing.Void, ["7"] = Standing.Void,
    };

    /// <summary>What a word of another system most likely means; null when it is not known.</summary>
    public static Standing? Guess(string word) => Words.TryGetValue(word.Trim().Replace('_', ' '), out var found) ? found : null;

    public static string InWords(this Standing standing) => standing switch
    {
        Standing.Alternative => "Alternative, not the main choice",
        Standing.Void => "Void, leave out",
        _ => $"{standing}",
    };
}
