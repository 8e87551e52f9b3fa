using Bunit;
using CaseAcceptance.Domain;
using CaseAcceptance.Features.Search;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace CaseAcceptance.Tests.Features.Search;

public sealed class SearchPaletteTests
{
    [Fact]
    public async Task The_first_row_is_chosen_the_arrows_go_round_and_Enter_opens_the_case()
    {
        await using var practice = await TestPractice.Open();
        await practice.NewCase(await practice.NewPatient("Brian", "Castleberry"));
        var second = await practice.NewCase(await practice.NewPatient("Eleanor", "Briggs"));
        await using var page = await Page.Open(practice);

        await page.Type("bri");
        Assert.Equal("Brian Castleberry", page.Chosen);
        await page.Press("ArrowUp");
        Assert.Equal("true", page.Rows[^1].GetAttribute("aria-selected"));
        await page.Press("ArrowDown", "ArrowDown");
        Assert.Equal("Eleanor Briggs", page.Chosen);
        await page.Press("Enter");

        Assert.EndsWith($"?case={second.Id}", page.Address, StringComparison.Ordinal);
        Assert.Empty(page.Rows);
    }

    [Fact]
    public async Task Enter_right_after_typing_opens_what_was_typed_and_not_what_was_there_before()
    {
        await using var practice = await TestPractice.Open();
        var patient = await practice.NewPatient("Opal", "Henning");
        await using var page = await Page.Open(practice);

        await page.TypeOnly("henning");
        await page.Press("Enter");

        Assert.EndsWith($"/patients/{patient.Id}", page.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_screen_reader_hears_the_chosen_row()
    {
        await using var practice = await TestPractice.Open();
        await practice.NewCase();
        await using var page = await Page.Open(practice);

        await page.Type("briggs");

        var field = page.Dialogs.Find("[role=combobox]");
        var row = page.Dialogs.Find("[role=option][aria-selected=true]");
        Assert.Equal(row.Id, field.GetAttribute("aria-activedescendant"));
        Assert.NotNull(page.Dialogs.Find($"#{field.GetAttribute("aria-controls")}[role=listbox]"));
    }

    sealed class Page : IAsyncDisposable
    {
        readonly BunitContext context = new();
        readonly TestPractice practice;

        Page(TestPractice practice)
        {
            this.practice = practice;
            context.JSInterop.Mode = JSRuntimeMode.Loose;
            context.Services.AddMudServices();
            practice.AddTo(context.Services);
            Dialogs = context.Render<MudDialogProvider>();
        }

        public IRenderedComponent<MudDialogProvider> Dialogs { get; }
        public string Address => context.Services.GetRequiredService<NavigationManager>().Uri;
        public IReadOnlyList<AngleSharp.Dom.IElement> Rows => Dialogs.FindAll("[role=option]");
        public string Chosen => Dialogs.Find("[role=option][aria-selected=true] .grow > div").TextContent.Trim();

        public static async Task<Page> Open(TestPractice practice)
        {
            var page = new Page(practice);
            _ = page.Dialogs.InvokeAsync(() => page.context.Services.GetRequiredService<SearchDialog>().Open());
            await page.Dialogs.WaitForElementAsync("[role=option]");
            return page;
        }

        public Task TypeOnly(string text)
        {
            _ = Dialogs.Find("[role=combobox]").InputAsync(new ChangeEventArgs { Value = text });
            return Task.CompletedTask;
        }

        public async Task Type(string text)
        {
            await TypeOnly(text);
            practice.Clock.Advance(TimeSpan.FromMilliseconds(200));
            await Dialogs.WaitForElementAsync("[role=option] .num");
        }

        public async Task Press(params string[] keys)
        {
            foreach (var key in keys)
            {
                await Dialogs.Find("[role=combobox]").KeyDownAsync(new KeyboardEventArgs { Key = key });
            }
        }

        public ValueTask DisposeAsync() => context.DisposeAsync();
    }
}
