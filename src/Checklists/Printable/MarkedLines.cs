using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>Lines of one paragraph that each begin with a cross or a tick: a list in all but its mark-up.</summary>
internal static class MarkedLines
{
    private static readonly string[] Crosses = ["❌", "✗", "✘", "✖", "🚫", "⛔", "👎"];
    private static readonly string[] Ticks = ["✅", "✓", "✔", "☑", "👍"];
    private static readonly string[] Boxes = ["☐", "□", "◻", "⬜"];

    public static bool IsRefusal(string text) => Begins(text, Crosses);

    /// <summary>Null where not every line is marked, or there are fewer than three.</summary>
    public static ListBlock? Of(ParagraphBlock paragraph)
    {
        var lines = Lines(paragraph.Text);
        return lines.Count >= 3 && lines.All(l => Mark(l.Plain) is not null)
            ? new(paragraph.Line, false, 0, [.. lines.Select(l => new ListEntry(l.Runs[0].Line, null, l, []))])
            : null;
    }

    /// <summary>Without its mark.</summary>
    public static RichText Bare(RichText text) => Mark(text.Plain) is { } mark
        ? text.Slice(text.Plain.IndexOf(mark, StringComparison.Ordinal) + mark.Length).TrimMark()
        : text;

    private static RichText TrimMark(this RichText text) => (text.Plain.StartsWith('\uFE0F') ? text.Slice(1) : text).Trim();

    private static string? Mark(string text) =>
        Array.Find(Crosses, c => Begins(text, [c])) ?? Array.Find(Ticks, c => Begins(text, [c])) ?? Array.Find(Boxes, c => Begins(text, [c]));

    private static bool Begins(string text, string[] marks)
    {
        var start = text.AsSpan().TrimStart();
        foreach (var mark in marks)
        {
            if (start.StartsWith(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static List<RichText> Lines(RichText text)
    {
        var lines = new List<RichText>();
        var start = 0;
        var plain = text.Plain;
        while (start <= plain.Length)
        {
            var end = plain.IndexOf('\n', start);
            end = end < 0 ? plain.Length : end;
            if (text.Slice(start, end - start).Trim() is { IsEmpty: false } line)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }
}
