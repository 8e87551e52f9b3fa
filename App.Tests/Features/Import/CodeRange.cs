using System.Text.RegularExpressions;
using CaseAcceptance.Features.Import.OpenDental;

namespace CaseAcceptance.Tests.Features.Import;

/// <summary>What the expected figures count as treatment. A test's definition only: the product asks the practice.</summary>
static class CodeRange
{
    const string Letter = "D";
    const int First = 2000;
    const int Maintenance = 4910;
    static readonly int[] MissedVisits = [9986, 9987];
    static readonly Regex Shape = new($"^{Letter}[0-9]{{4}}$");

    public static bool HasShape(CodeRow code) => Shape.IsMatch(code.Code);

    public static bool IsMissedVisit(CodeRow code) => HasShape(code) && MissedVisits.Contains(Number(code));

    public static bool IsTreatment(CodeRow code) =>
        HasShape(code) && Number(code) >= First && Number(code) != Maintenance && !IsMissedVisit(code);

    static int Number(CodeRow code) => int.Parse(code.Code[Letter.Length..]);
}
