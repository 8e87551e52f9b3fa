using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using MudBlazor;

namespace CaseAcceptance.Features.Import;

/// <summary>A column of the check. The grid's own way to sort is a press on a text without a name for those who can not see it;
/// this puts a button there that the keyboard meets.</summary>
public sealed class SortedColumn<T, TValue> : PropertyColumn<T, TValue>
{
    public SortedColumn() => HeaderTemplate = _ => Head;

    void Head(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "button");
        builder.AddAttribute(1, "type", "button");
        builder.AddAttribute(2, "class", "sort-head");
        builder.AddContent(3, Title);
        builder.AddMarkupContent(4, "<i class=\"i s i-down\" aria-hidden=\"true\"></i>");
        builder.CloseElement();
    }
}
