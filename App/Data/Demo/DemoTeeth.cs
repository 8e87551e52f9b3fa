namespace CaseAcceptance.Data.Demo;

/// <summary>Where in a mouth something is found: the words first, then the numbers. What is asked for again is another tooth.</summary>
sealed class DemoTeeth(Random random)
{
    static readonly string[] Quarters = ["Upper right", "Upper left", "Lower left", "Lower right"];
    readonly HashSet<int> taken = [];

    /// <summary>In which quarter of the mouth most of it lies.</summary>
    public int Quarter { get; } = random.Next(4);
    public string Area => Quarters[Quarter];

    public string Molar() => Tooth("molar", 6, 7);

    public string Premolar() => Tooth("premolar", 4, 5);

    /// <summary>A molar or a premolar, as fillings need.</summary>
    public string Back() => random.Next(2) == 0 ? Molar() : Premolar();

    public string UpperFront()
    {
        var number = Free(random.Next(2) == 0 ? [8, 9, 7, 10] : [9, 8, 10, 7]);
        return $"Upper front, tooth {number}";
    }

    /// <summary>Those of one jaw, first the right one.</summary>
    public IReadOnlyList<string> WisdomTeeth() => Quarter < 2
        ? ["Upper right wisdom tooth, tooth 1", "Upper left wisdom tooth, tooth 16"]
        : ["Lower right wisdom tooth, tooth 32", "Lower left wisdom tooth, tooth 17"];

    /// <summary>The gap in the middle and the teeth beside it.</summary>
    public string Bridge()
    {
        int[] span = [Number(Quarter, 5), Number(Quarter, 7)];
        return $"{Area}, teeth {span.Min()} to {span.Max()}";
    }

    /// <summary>The first tooth of the gap that <see cref="Bridge"/> would close.</summary>
    public string Gap() => $"{Area} molar, tooth {Number(Quarter, 6)}";

    public string Jaw() => Quarter < 2 ? "Upper" : "Lower";

    /// <summary>All four, or those of one jaw.</summary>
    public IReadOnlyList<string> Areas(bool all) => all ? Quarters : Quarter < 2 ? Quarters[..2] : Quarters[2..];

    string Tooth(string kind, int one, int other)
    {
        int[] both = [Number(Quarter, one), Number(Quarter, other)];
        return $"{Area} {kind}, tooth {Free(random.Next(3) > 0 ? both : [both[1], both[0]])}";
    }

    int Free(int[] choice)
    {
        var number = choice.First(tooth => !taken.Contains(tooth));
        taken.Add(number);
        return number;
    }

    /// <summary>The number, 1 to 32, of the tooth that stands so far from the middle.</summary>
    static int Number(int quarter, int fromMiddle) => quarter switch
    {
        0 => 9 - fromMiddle,
        1 => 8 + fromMiddle,
        2 => 25 - fromMiddle,
        _ => 24 + fromMiddle,
    };
}
