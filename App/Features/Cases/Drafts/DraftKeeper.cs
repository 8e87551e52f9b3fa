using System.Text.Json;
using MediatR;

namespace CaseAcceptance.Features.Cases.Drafts;

/// <summary>Keeps what is typed into one dialog, so that neither a lost connection nor a restart loses it.</summary>
/// <param name="typed">Called at once when the form is not any more what it was.</param>
public sealed class DraftKeeper<TForm>(IMediator mediator, string? key, Action typed)
    where TForm : class
{
    string initial = "";
    string kept = "";
    bool isDone;

    public string Tab { get; set; } = "";

    /// <summary>When the text that came back was typed, on the practice's wall clock.</summary>
    public DateTime? BackFrom { get; private set; }

    public bool IsDirty => kept != initial;

    /// <summary>Whether the text as it is now will be there another time; a disk that takes nothing keeps nothing.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Remembers how the form starts, and brings back what was typed before, if anything.</summary>
    public async Task<TForm?> Begin(TForm form)
    {
        initial = kept = Write(form);
        if (key is null || await mediator.Send(new GetDraft.Query(key)) is not { } found || DraftText.Read<TForm>(found.Form) is not { } back)
        {
            return null;
        }

        (kept, BackFrom) = (found.Form, found.At);
        return back;
    }

    public Task Keep(TForm form)
    {
        var now = Write(form);
        if (isDone || now == kept)
        {
            return Task.CompletedTask;
        }

        kept = now;
        typed();
        return IsDirty ? Save(isOpen: true) : Drop();
    }

    /// <summary>The page is shown in this tab again: a further restart brings the dialog back here.</summary>
    public Task Shown(string tab)
    {
        Tab = tab;
        return IsDirty ? Save(isOpen: true) : Task.CompletedTask;
    }

    public async Task<TForm> StartOver()
    {
        (kept, BackFrom) = (initial, null);
        await Drop();
        return JsonSerializer.Deserialize<TForm>(initial)!;
    }

    /// <summary>The person leaves; the text is offered again another time.</summary>
    public Task Leave()
    {
        isDone = true;
        return IsDirty ? Save(isOpen: false) : Task.CompletedTask;
    }

    public Task Done()
    {
        isDone = true;
        return Drop();
    }

    async Task Save(bool isOpen) => IsKept = key is not null && (await mediator.Send(new SaveDraft.Command(key, new(kept, isOpen, Tab)))).IsDone;

    Task Drop() => key is null ? Task.CompletedTask : mediator.Send(new DropDraft.Command(key));

    static string Write(TForm form) => JsonSerializer.Serialize(form);
}
