using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
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
        new(items[0].Line, IsWhole(items), items[0].Number, Joined([.. items.Where(i => items.Count == 1 || !i.IsGone)]));

    /// <summary>"5a. …" and "5b. …" are one step, done one way or the other.</summary>
    private static List<ListEntry> Joined(List<OpenItem> items)
    {
        var entries = new List<ListEntry>();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && items[i].Number > 0 && items[i].Number == items[i - 1].Number)
            {
                entries[^1] = new(entries[^1].Line, null, FencedText.Join(Whole(entries[^1]), $"/ {Whole(items[i].Entry()).Plain}", items[i].Line), []);
            }
            else
            {
                entries.Add(items[i].Entry());
            }
        }

        return entries;
    }

    private static RichText Whole(ListEntry entry) => entry.Below.Count == 0 ? entry.Lead : ListShape.Points(new ListBlock(entry.Line, false, 0, [entry]))[0];

    /// <summary>A word that announced nothing but code.</summary>
    private bool IsGone => text.EndsWith(':') && Children.Count == 0 && _more.Count == 0 && Words.Count(text) == 1;

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
