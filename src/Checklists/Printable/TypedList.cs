using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>Lists typed into a fence without a language, as many authors do to keep their look.</summary>
/// <param name="Lead">The line above it inside the fence; null without one.</param>
internal sealed partial record TypedList(string? Lead, ListBlock List)
{
    /// <summary>Empty where any line is neither an item nor announces one: then it is a drawing, a dialogue or code.</summary>
    public static IReadOnlyList<TypedList> Of(CodeBlock code)
    {
        if (code.Language is not (null or "text" or "txt" or "plain" or "plaintext"))
        {
            return [];
        }

        var lists = new List<TypedList>();
        var open = new List<TypedItem>();
        string? lead = null;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines[i];
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var announces = line.TrimEnd().TrimEnd('"', '”', '*').EndsWith(':');
            if (Item().Match(line) is { Success: true } item && !(announces && MarkedLines.IsMarked(line)))
            {
                // A cross says what not to do, so that it is no mere bullet.
                var text = item.Groups[MarkedLines.IsRefusal(item.Groups["mark"].Value) ? "all" : "text"];
                open.Add(new(item.Groups["indent"].Length, char.IsDigit(item.Groups["mark"].Value[0]),
                    new([new(text.Value.TrimEnd(), RunStyle.None, null, code.Line + 1 + i, text.Index + 1)])));
                continue;
            }

            if (!announces)
            {
                return [];
            }

            // What is to be said first, in quotes, says nothing about the list.
            Close();
            lead = line.TrimStart() is ['"' or '“', ..] ? null : line.Trim();
        }

        Close();
        return lists;

        void Close()
        {
            if (open.Count > 0)
            {
                lists.Add(new(lead, Nested(open, 0, open.Count)));
                open.Clear();
            }
        }
    }

    private static ListBlock Nested(List<TypedItem> items, int from, int to)
    {
        var entries = new List<ListEntry>();
        for (var i = from; i < to;)
        {
            var end = i + 1;
            while (end < to && items[end].Indent > items[i].Indent)
            {
                end++;
            }

            entries.Add(new(items[i].Text.Runs[0].Line, null, items[i].Text, end > i + 1 ? [Nested(items, i + 1, end)] : []));
            i = end;
        }

        return new(items[from].Text.Runs[0].Line, items[from].Ordered, 1, entries);
    }

    private sealed record TypedItem(int Indent, bool Ordered, RichText Text);

    [GeneratedRegex(@"^(?<indent>\s*)(?<all>(?<mark>\d+[.)]|[-*•‣·]|\[[ xX]\]|[☐□❌✗✘✅✓✔])\uFE0F?\s+(?<text>\S.*))$")]
    private static partial Regex Item();
}
