using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using MudBlazor;

namespace CaseAcceptance.Features.Import;

/// <summary>A column of the check. The grid's own way to sort is a press on a text without a name for those who can not see it;
/// this puts a button there that the keyboard meets.</summary>
public sealed class SortedColumn<T, TValue> : PropertyColumn<T, TValue>
{
    public SortedColumn() => (HeaderTemplate, Comparer) = (_ => Head, new AsTheyCome());

    void Head(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "button");
        builder.AddAttribute(1, "type", "button");
        builder.AddAttribute(2, "class", "sort-head");
        builder.AddContent(3, Title);
        builder.AddMarkupContent(4, "<i class=\"i s i-down\" aria-hidden=\"true\"></i>");
        builder.CloseElement();
    }

    /// <summary>The grid sorts the page that it was given once more, by the text of the cell. The page is in order already.</summary>
    sealed class AsTheyCome : IComparer<object?>
    {
        public int Compare(object? x, object? y) => 0;
    }
}
