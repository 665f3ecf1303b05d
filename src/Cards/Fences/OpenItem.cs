using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>An item of a list while its lines are still being read.</summary>
internal sealed class OpenItem(int number, int indent, int line, string text)
{
    private readonly List<FenceLine> _more = [];

    /// <summary>0 in a list without order.</summary>
    public int Number => number;

    /// <summary>Of its mark.</summary>
    public int Indent => indent;

    public List<OpenItem> Children { get; } = [];

    /// <summary>Only its indent makes it an item.</summary>
    public bool IsUnmarked { get; init; }

    public void Continue(FenceLine more) => _more.Add(more);

    public static ListBlock List(List<OpenItem> items) =>
        new(items[0].Line, IsWhole(items), items[0].Number, [.. items.Select(i => i.Entry())]);

    /// <summary>Numbered without a gap; "5a" and "5b" are two fifths.</summary>
    private static bool IsWhole(List<OpenItem> items) =>
        items[0].Number > 0 && !items.Where((item, i) => i > 0 && item.Number - items[i - 1].Number is not (0 or 1)).Any();

    private int Line => line;

    private ListEntry Entry()
    {
        var lead = FencedText.Emphasised(text, line);
        foreach (var more in _more)
        {
            lead = FencedText.Join(lead, more.Text, more.Number);
        }

        // What a colon announced was code, and is gone.
        return new(line, null, Children.Count == 0 ? Tidy.Trailing(lead, ":") : lead, Children.Count == 0 ? [] : [List(Children)]);
    }
}
