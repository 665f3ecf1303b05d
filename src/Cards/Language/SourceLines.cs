using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Language;

/// <summary>One line of a paragraph as its author broke it; on the page most such breaks are spaces.</summary>
/// <param name="Line">In the file; 0 where it is not known.</param>
internal sealed record SourceLine(RichText Text, int Line)
{
    /// <summary>The lines that hold anything.</summary>
    public static List<SourceLine> Of(RichText text)
    {
        var lines = new List<SourceLine>();
        var (start, at, line) = (0, 0, text.Runs.Count > 0 ? text.Runs[0].Line : 0);
        foreach (var run in text.Runs)
        {
            if (run.Line > line)
            {
                Add(at);
                line = run.Line;
            }

            // A line break of the author's own, where runs of one line were put together.
            for (var i = 0; i < run.Text.Length; i++)
            {
                if (run.Text[i] == '\n')
                {
                    Add(at + i);
                }
            }

            at += run.Text.Length;
        }

        Add(at);
        return lines;

        void Add(int end)
        {
            if (end > start && text.Slice(start, end - start).Trim() is { IsEmpty: false } found)
            {
                lines.Add(new(found, found.LineOr(line)));
            }

            start = end;
        }
    }
}
