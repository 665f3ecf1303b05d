using Markdig.Syntax;

namespace Fieldguide.Markdown.Html;

/// <summary>Tells a drawing made of characters from code: boxes and trees of the Box Drawing block (Unicode 2500–257F), or of plus, minus and bar.</summary>
internal static class TextDrawing
{
    public static bool Is(CodeBlock block)
    {
        var (drawn, corners) = (0, 0);
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice.AsSpan();
            foreach (var c in line)
            {
                drawn += c is >= '\u2500' and <= '\u259F' ? 1 : 0;
            }

            // The horizontal edge of a box in plain characters.
            corners += line.Contains("+--", StringComparison.Ordinal) || line.Contains("--+", StringComparison.Ordinal) ? 1 : 0;
        }

        return drawn >= 4 || corners >= 2;
    }
}
