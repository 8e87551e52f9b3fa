using Microsoft.AspNetCore.Components;

namespace CaseAcceptance.Features.Cases;

/// <summary>A case opens over the current view: the view's address plus ?case=1042&amp;tab=plan.</summary>
public static class CaseAddress
{
    public static void OpenCase(this NavigationManager navigation, int caseId, string? tab = null) =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["case"] = caseId, ["tab"] = tab }));

    public static void CloseCase(this NavigationManager navigation) =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["case"] = null, ["tab"] = null }));

    /// <summary>Another tab of the open case; Back leads past it to where the case was opened from.</summary>
    public static void OpenTab(this NavigationManager navigation, string tab) =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameter("tab", tab), replace: true);

    /// <summary>The case in the address, or null.</summary>
    public static int? CaseIn(string uri) => int.TryParse(In(uri, "case"), out var id) ? id : null;

    public static string? TabIn(string uri) => In(uri, "tab");

    static string? In(string uri, string name) => System.Web.HttpUtility.ParseQueryString(new Uri(uri).Query)[name];
}
