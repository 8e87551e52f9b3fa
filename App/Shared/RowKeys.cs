using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CaseAcceptance.Shared;

/// <summary>J and K walk through the rows of a list while one of them has the focus.</summary>
public sealed class RowKeys
{
    readonly Dictionary<int, ElementReference> rows = [];

    public ElementReference this[int row]
    {
        set => rows[row] = value;
    }

    public async Task Pressed(KeyboardEventArgs pressed, int row, int count)
    {
        var next = row + Step(pressed);
        if (next != row && next >= 0 && next < count && rows.TryGetValue(next, out var target))
        {
            await target.FocusAsync();
        }
    }

    static int Step(KeyboardEventArgs pressed) => pressed switch
    {
        { CtrlKey: true } or { AltKey: true } or { MetaKey: true } => 0,
        { Key: "j" or "J" } => 1,
        { Key: "k" or "K" } => -1,
        _ => 0,
    };
}
