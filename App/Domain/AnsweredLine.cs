namespace CaseAcceptance.Domain;

public enum Answer
{
    Accepted,

    /// <summary>Not agreed to, and not refused: it goes on as a case of its own.</summary>
    LeftOpen,
    Declined,
}

/// <summary>A treatment as the patient answered it: name, place and amounts of that moment, whatever becomes of the plan later.</summary>
public sealed class AnsweredLine
{
    public int Id { get; private set; }
    public int CaseEventId { get; private set; }
    public required Answer Answer { get; init; }
    public required string Name { get; init; }
    public required string Site { get; init; }
    public Money Fee { get; private init; }
    public Money WriteOff { get; private init; }
    public Money Insurance { get; private init; }

    public Figures Figures => new(Fee, WriteOff, Insurance);

    internal static IEnumerable<AnsweredLine> Of(IEnumerable<Procedure> lines, Answer answer) => lines.Select(line => new AnsweredLine
    {
        Answer = answer, Name = line.Name, Site = line.Site, Fee = line.Fee, WriteOff = line.WriteOff, Insurance = line.Insurance,
    });

    /// <summary>In plain words, with the place of each: Porcelain crown, tooth 8; two fillings, upper left.</summary>
    public static string InWords(IEnumerable<AnsweredLine> lines) => string.Join("; ", lines.GroupBy(line => line.InWords())
        .Select((same, at) => at == 0 ? CaseTitle.Named(same.Key, same.Count()) : CaseTitle.InSentence(CaseTitle.Named(same.Key, same.Count()))));

    string InWords() => Site.Length == 0 ? Name : $"{Name}, {CaseTitle.InSentence(Site)}";
}
