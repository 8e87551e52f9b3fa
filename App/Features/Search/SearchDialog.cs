using MudBlazor;

namespace CaseAcceptance.Features.Search;

/// <summary>Opens the search palette, once at a time.</summary>
public sealed class SearchDialog(IDialogService dialogs)
{
    static readonly DialogOptions Look = new() { NoHeader = true, BackdropClick = true, CloseOnEscapeKey = true, Position = DialogPosition.TopCenter };
    bool open;

    public async Task Open()
    {
        if (open)
        {
            return;
        }

        open = true;
        await (await dialogs.ShowAsync<SearchPalette>("Search", Look)).Result;
        open = false;
    }
}
