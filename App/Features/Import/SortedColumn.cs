using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace CaseAcceptance.Features.Import;

/// <summary>A column of the check by which it can be sorted, with a name that is a button.</summary>
public sealed class SortedColumn<T, TProperty> : PropertyColumn<T, TProperty>
{
    protected override void OnInitialized()
    {
        // The rows come sorted, over all pages; the grid would sort those of one page once more by what is written in them.
        SortBy = _ => 0;
        HeaderTemplate ??= _ => heading =>
        {
            heading.OpenComponent<SortHeading>(0);
            heading.AddComponentParameter(1, nameof(SortHeading.Name), Title);
            heading.CloseComponent();
        };
        base.OnInitialized();
    }
}
