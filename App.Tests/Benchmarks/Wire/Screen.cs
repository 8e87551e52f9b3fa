namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>What a browser would show: the elements, their texts and who listens to them, kept up by the server's drawings.</summary>
sealed class Screen
{
    readonly Dictionary<int, Node> components = [];

    public Node Body { get; } = new();

    public void Attach(int component)
    {
        var place = new Node();
        Body.Insert(Body.Children.Count, place);
        components[component] = place;
    }

    public void Draw(Batch batch)
    {
        foreach (var changed in batch.Changed)
        {
            Change(batch, changed, components[batch.Number(changed)]);
        }

        foreach (var gone in batch.GoneComponents)
        {
            components.Remove(gone);
        }
    }

    void Change(Batch batch, int changed, Node parent)
    {
        List<(int From, int To)> moves = [];
        for (var index = 0; index < batch.Number(changed + 4); index++)
        {
            var edit = batch.Edit(changed, index);
            var (at, third) = (batch.Number(edit + 4), batch.Number(edit + 8));
            switch ((Edit)batch.Number(edit))
            {
                case Edit.Prepend:
                    Insert(batch, parent, at, third);
                    break;
                case Edit.Remove:
                    parent.Children.RemoveAt(at);
                    break;
                case Edit.SetAttribute:
                    SetAttribute(batch, parent.Children[at], batch.Frame(third));
                    break;
                case Edit.RemoveAttribute:
                    parent.Children[at].Unset(batch.Text(edit + 12)!);
                    break;
                case Edit.UpdateText or Edit.UpdateMarkup:
                    parent.Children[at].Text = batch.Text(batch.Frame(third) + 4) ?? "";
                    break;
                case Edit.StepIn:
                    parent = parent.Children[at];
                    break;
                case Edit.StepOut:
                    parent = parent.Parent!;
                    break;
                case Edit.Permute:
                    moves.Add((at, third));
                    break;
                case Edit.PermuteEnd:
                    var before = parent.Children.ToArray();
                    moves.ForEach(move => parent.Children[move.To] = before[move.From]);
                    moves.Clear();
                    break;
                default:
                    throw new NotSupportedException("An edit of an unknown kind.");
            }
        }
    }

    /// <summary>Says how many nodes it became: a region none of its own, a reference none at all.</summary>
    int Insert(Batch batch, Node parent, int at, int index)
    {
        var frame = batch.Frame(index);
        switch (batch.Kind(frame))
        {
            case Frame.Element:
                var element = new Node { Tag = batch.Text(frame + 8)! };
                var end = index + batch.Number(frame + 4);
                for (index++; index < end && batch.Kind(batch.Frame(index)) == Frame.Attribute; index++)
                {
                    SetAttribute(batch, element, batch.Frame(index));
                }

                InsertRange(batch, element, 0, index, end);
                parent.Insert(at, element);
                return 1;
            case Frame.Text or Frame.Markup:
                parent.Insert(at, new() { Text = batch.Text(frame + 4) ?? "" });
                return 1;
            case Frame.Component:
                var place = components[batch.Number(frame + 8)] = new();
                parent.Insert(at, place);
                return 1;
            case Frame.Region:
                return InsertRange(batch, parent, at, index + 1, index + batch.Number(frame + 4));
            default:
                return 0;
        }
    }

    int InsertRange(Batch batch, Node parent, int at, int index, int end)
    {
        var start = at;
        while (index < end)
        {
            var frame = batch.Frame(index);
            at += Insert(batch, parent, at, index);
            index += batch.Kind(frame) is Frame.Element or Frame.Component or Frame.Region ? batch.Number(frame + 4) : 1;
        }

        return at - start;
    }

    static void SetAttribute(Batch batch, Node element, int frame) =>
        element.Set(batch.Text(frame + 4)!, batch.Text(frame + 8), batch.Handler(frame));
}
