using CaseAcceptance.Features.Import.Reading;
using static CaseAcceptance.Features.Import.Reading.Column;

namespace CaseAcceptance.Features.Import.OpenDental;

sealed record PatientRow
{
    const string DoNotCallNumber = "1";
    const string DoNotCallWord = "DoNotCall";

    public required long PatNum { get; init; }
    public required string LastName { get; init; }
    public required string FirstName { get; init; }
    public required string Middle { get; init; }
    public required string Preferred { get; init; }
    public required PatientStatus Status { get; init; }
    public required DateOnly? BirthDate { get; init; }
    public required string HomePhone { get; init; }
    public required string WorkPhone { get; init; }
    public required string MobilePhone { get; init; }
    public required string Email { get; init; }
    public required Consent Texting { get; init; }
    public required bool DoNotCall { get; init; }

    public string BestPhone => new[] { MobilePhone, HomePhone, WorkPhone }.FirstOrDefault(p => p.Length > 0, "");

    /// <summary>As the source writes a patient where there is room for one cell only.</summary>
    public string ListName => $"{LastName}, {(Preferred.Length > 0 ? $"'{Preferred}' " : "")}{FirstName} {Middle}".Trim();

    /// <summary>Their history stays, but nobody calls them.</summary>
    public bool IsGone => Status is PatientStatus.Archived or PatientStatus.Deceased or PatientStatus.Deleted;

    public static Table<PatientRow> Table { get; } = new("patient", ["PatNum", "LName", "FName"], null, Read, row => row.PatNum,
    [
        NeedOne("PatNum"), Need("LName"), Need("FName"), Need("PatStatus"),
        Wish("MiddleI"), Wish("Preferred"),
        WishDay("Birthdate", "Ages are not shown."),
        Wish("HmPhone"), Wish("WkPhone"),
        Wish("WirelessPhone", "Mobile numbers are not there to call or text."),
        Wish("Email", "Email addresses are not there."),
        Wish("TxtMsgOk", "Who agreed to texts is not known, so ask before the first one."),
        Wish("PreferContactMethod", "Who asked not to be called is not known, so look it up before calling."),
    ]);

    static PatientRow Read(Cells cells) => new()
    {
        PatNum = cells.Key("PatNum"),
        LastName = cells.Text("LName").Trim(),
        FirstName = cells.Text("FName").Trim(),
        Middle = cells.Text("MiddleI").Trim(),
        Preferred = cells.Text("Preferred").Trim(),
        Status = cells.OneOf<PatientStatus>("PatStatus"),
        // The first day of 1900 is another way to say that nobody asked.
        BirthDate = cells.Day("Birthdate") is { } born && born > new DateOnly(1900, 1, 1) ? born : null,
        HomePhone = cells.Text("HmPhone").Trim(),
        WorkPhone = cells.Text("WkPhone").Trim(),
        MobilePhone = cells.Text("WirelessPhone").Trim(),
        Email = cells.Text("Email").Trim(),
        Texting = cells.OneOf<Consent>("TxtMsgOk"),
        DoNotCall = cells.Text("PreferContactMethod").Trim() is DoNotCallNumber or DoNotCallWord,
    };
}
