using Bunit;

namespace CaseAcceptance.Tests.Features.Cases.NewCase;

public sealed class NewCaseDialogTests : DialogTest
{
    [Fact]
    public async Task Everything_that_is_wrong_with_a_new_patient_is_said_at_once_and_goes_when_it_is_right()
    {
        await Opened(dialogs => dialogs.NewCase());
        await Press(".mud-dialog-content .link");
        await Enter("#birth-date", "2030-01-01");
        await Enter("#phone", "555");
        Assert.Empty(Wrong());

        await Press("[data-save]");

        Page.WaitForAssertion(() => Assert.Equal(
            [
                "Enter the patient's name.", "The birth date lies in the future.", "A phone number needs 10 digits, such as (614) 555-0123.",
                "Pick the treatment.",
            ], Wrong()));
        Assert.Equal("first-name", Page.Find("[aria-invalid=true]").Id);

        await Enter("#phone", "(614) 555-0199");
        await Enter("#first-name", "Zoë");
        Page.WaitForAssertion(() => Assert.Equal(["The birth date lies in the future.", "Pick the treatment."], Wrong()));
    }

    [Fact]
    public async Task Somebody_has_to_be_picked()
    {
        await Opened(dialogs => dialogs.NewCase());

        await Press("[data-save]");

        Page.WaitForAssertion(() => Assert.Contains("Pick the patient, or add a new one.", Wrong()));
    }

    Task Enter(string field, string text) => Page.InvokeAsync(() => Page.Find(field).Change(text));

    IReadOnlyList<string> Wrong() => [.. Page.FindAll(".err:not([hidden])").Select(error => error.TextContent.Trim())];
}
