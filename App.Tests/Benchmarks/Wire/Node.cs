using System.Text;

namespace CaseAcceptance.Tests.Benchmarks.Wire;

/// <summary>A piece of the page: an element, a text, a stretch of ready markup, or the place of a component.</summary>
sealed class Node
{
    Dictionary<string, string?>? attributes;
    Dictionary<string, ulong>? handlers;

    /// <summary>Empty for everything but elements.</summary>
    public string Tag { get; init; } = "";
    public string Text { get; set; } = "";
    public Node? Parent { get; private set; }
    public List<Node> Children { get; } = [];

    public string? this[string attribute] => attributes?.GetValueOrDefault(attribute);

    public bool Has(string attribute) => attributes?.ContainsKey(attribute) == true;

    public ulong? Handler(string happening) => handlers is not null && handlers.TryGetValue(happening, out var id) ? id : null;

    public void Set(string name, string? value, ulong handler)
    {
        if (handler != 0)
        {
            (handlers ??= [])[name] = handler;
        }
        else
        {
            (attributes ??= [])[name] = value;
        }
    }

    public void Unset(string name)
    {
        attributes?.Remove(name);
        handlers?.Remove(name);
    }

    public void Insert(int at, Node child)
    {
        child.Parent = this;
        Children.Insert(at, child);
    }

    public bool IsClass(string name) => this["class"]?.Split(' ').Contains(name) == true;

    /// <summary>Whether it is still shown there: what was removed keeps its parent but is none of its children.</summary>
    public bool IsUnder(Node top)
    {
        var node = this;
        while (node.Parent is { } parent && parent.Children.Contains(node))
        {
            node = parent;
        }

        return node == top;
    }

    public IEnumerable<Node> All(Func<Node, bool> which)
    {
        foreach (var child in Children)
        {
            if (child.Tag.Length > 0 && which(child))
            {
                yield return child;
            }

            foreach (var below in child.All(which))
            {
                yield return below;
            }
        }
    }

    public Node? First(Func<Node, bool> which) => All(which).FirstOrDefault();

    /// <summary>All that it says, markup included.</summary>
    public string Words()
    {
        var words = new StringBuilder();
        Say(words);
        return words.ToString();
    }

    public int Elements() => (Tag.Length > 0 ? 1 : 0) + Children.Sum(child => child.Elements());

    void Say(StringBuilder words)
    {
        words.Append(Text);
        foreach (var child in Children)
        {
            child.Say(words);
        }
    }
}
