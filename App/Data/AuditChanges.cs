using System.Globalization;
using System.Text.RegularExpressions;
using CaseAcceptance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaseAcceptance.Data;

/// <summary>What a command saved, for the audit trail: steps of cases by their names, fields of patients without their contents,
/// settings and roles with what they are now.</summary>
public sealed partial class AuditChanges
{
    const int Most = 400;

    /// <summary>More have no place in the text; an import changes tens of thousands.</summary>
    const int MostCases = 100;
    readonly List<Case> cases = [];
    readonly List<string> words = [];

    /// <summary>The one that was made, where the request could not name it yet.</summary>
    public int? CaseId => cases.FirstOrDefault()?.Id;

    public void Note(EntityEntry entry)
    {
        if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            return;
        }

        var text = entry.Entity switch
        {
            Case changed => Seen(changed),
            CaseEvent step when entry.State == EntityState.Added => step.Kind.InWords(),
            Patient => entry.State == EntityState.Added ? "New patient" : Fields("Patient", entry, withValues: false),
            Practice => Fields("Practice", entry, withValues: true),
            Person person => Fields(person.Name, entry, withValues: true),
            Provider provider => Fields(provider.Name, entry, withValues: false),
            Operatory chair => Fields(chair.Name, entry, withValues: false),
            ProcedureType type => Fields(type.Name, entry, withValues: false),
            _ => "",
        };
        if (text.Length > 0 && !words.Contains(text))
        {
            words.Add(text);
        }
    }

    /// <param name="but">The case that the request itself names.</param>
    public string InWords(int? but)
    {
        var others = cases.Select(c => c.Id).Where(id => id != (but ?? CaseId)).ToList();
        var text = string.Join(". ", others.Count == 0 ? words : words.Append($"Also case {string.Join(", ", others)}"));
        return text.Length <= Most ? text : text[..text.LastIndexOf(' ', Most)] + " and more";
    }

    string Seen(Case changed)
    {
        if (cases.Count < MostCases && !cases.Contains(changed))
        {
            cases.Add(changed);
        }

        return "";
    }

    static string Fields(string of, EntityEntry entry, bool withValues)
    {
        var changed = entry.Properties.Where(p => p.IsModified && p.Metadata.Name is not (nameof(Patient.Version) or nameof(Patient.SearchKey)))
            .Select(p => withValues ? $"{InWords(p.Metadata.Name)} now {Value(p.CurrentValue)}" : InWords(p.Metadata.Name)).ToList();
        return entry.State switch
        {
            EntityState.Added when entry.Entity is Person person => $"{of} added as {person.Role}",
            EntityState.Added => $"{of} added",
            EntityState.Deleted => $"{of} taken away",
            _ => changed.Count == 0 ? "" : $"{of}: {string.Join(", ", changed)}",
        };
    }

    static string Value(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "empty";

    /// <summary>LockAfterMinutes becomes "lock after minutes".</summary>
    public static string InWords(string name) => Capital().Replace(name, letter => (letter.Index == 0 ? "" : " ") + letter.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
