namespace CaseAcceptance.Shell;

/// <summary>The keys that exist, as the list behind ? shows them.</summary>
public static class ShortcutList
{
    public sealed record Group(string Where, IReadOnlyList<(string Keys, string Does)> Keys);

    public static readonly IReadOnlyList<Group> Groups =
    [
        new("Anywhere",
        [
            ("Ctrl K", "Search patients and cases"), ("C", "New case"), ("G then B", "Go to the board"), ("G then T", "Go to Today"), ("?", "Show these keys"),
        ]),
        new("Board",
        [
            ("/", "Filter by name or treatment"), ("Arrow up, down", "Previous or next card in the column"),
            ("Arrow left, right", "Same height in the next column"), ("Home, End", "First or last card in the column"),
        ]),
        new("Card",
        [
            ("Enter", "Open the case"), ("M", "Move menu, then 1 to 4"), ("Shift arrow left, right", "Move one stage"),
            ("N", "Set next action"),
        ]),
        new("Case panel",
        [
            ("J, K", "Next or previous case"), ("1 to 3", "Tab by number, while the tabs have the focus"),
            ("A, P, L", "Record acceptance, present, log a contact"), ("M, N", "Move menu, next action"),
        ]),
        new("Dialogs and menus", [("Ctrl Enter", "Save"), ("Esc", "Close the topmost")]),
    ];
}
