using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>Lines of one paragraph that each begin with a cross or a tick: a list in all but its mark-up.</summary>
internal static class MarkedLines
{
    private static readonly string[] Crosses = ["❌", "✗", "✘", "✖", "🚫", "⛔", "👎"];
    private static readonly string[] Ticks = ["✅", "✓", "✔", "☑", "👍"];
    private static readonly string[] Boxes = ["☐", "□", "◻", "⬜"];

    private static readonly string[] All = [.. Crosses, .. Ticks, .. Boxes];

    public static bool IsRefusal(string text) => Begins(text, Crosses);

    /// <summary>Its items all begin with a box drawn as a letter: their author made it a checklist.</summary>
    public static bool AreBoxes(ListBlock list) => list.Items.All(i => Begins(i.Lead.Plain, Boxes));

    public static bool IsMarked(string text) => Mark(text) is not null;

    /// <summary>Null where not every line is marked, or there are fewer than three.</summary>
    public static ListBlock? Of(ParagraphBlock paragraph)
    {
        if (!IsMarked(paragraph.Text.Plain))
        {
            return null;
        }

        var lines = Lines(paragraph.Text);
        return lines.Count >= 3 && lines.All(l => Mark(l.Plain) is not null)
            ? new(paragraph.Line, false, 0, [.. lines.Select(l => new ListEntry(l.Runs[0].Line, null, l, []))])
            : null;
    }

    /// <summary>Without its mark.</summary>
    public static RichText Bare(RichText text) => Mark(text.Plain) is { } mark
        ? text.Slice(text.Plain.IndexOf(mark, StringComparison.Ordinal) + mark.Length).TrimMark()
        : text;

    /// <summary>Without a box drawn as a letter; other marks stay.</summary>
    public static RichText Unboxed(RichText text) => Begins(text.Plain, Boxes) ? Bare(text) : text;

    private static RichText TrimMark(this RichText text) => (text.Plain.StartsWith('\uFE0F') ? text.Slice(1) : text).Trim();

    private static string? Mark(string text) => Array.Find(All, m => text.AsSpan().TrimStart().StartsWith(m, StringComparison.Ordinal));

    private static bool Begins(string text, string[] marks) => Mark(text) is { } mark && Array.IndexOf(marks, mark) >= 0;

    /// <summary>Marks begin lines even where the lines run on, as they do without two spaces at their ends.</summary>
    private static List<RichText> Lines(RichText text)
    {
        var lines = new List<RichText>();
        var plain = text.Plain;
        var start = 0;
        for (var at = 1; at <= plain.Length; at++)
        {
            var ends = at == plain.Length || plain[at] == '\n' || (char.IsWhiteSpace(plain[at - 1]) && !char.IsWhiteSpace(plain[at]) && Array.Exists(All, m => string.CompareOrdinal(plain, at, m, 0, m.Length) == 0));
            if (!ends)
            {
                continue;
            }

            if (text.Slice(start, at - start).Trim() is { IsEmpty: false } line)
            {
                lines.Add(line);
            }

            start = at;
        }

        return lines;
    }
}
