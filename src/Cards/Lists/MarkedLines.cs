using System.Globalization;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>Lines that each begin with the same sign, "🔹" or "•": a list that Markdown does not see.</summary>
internal static class MarkedLines
{
    /// <returns>Null where a line begins otherwise, or with a sign that says for or against.</returns>
    public static ListBlock? Of(ParagraphBlock paragraph)
    {
        if (Mark(paragraph.Text.Plain) is not { } mark || Signs.Of(paragraph.Text) != Sign.None || paragraph.Text.Comments.Count > 0)
        {
            return null;
        }

        var lines = SourceLine.Of(paragraph.Text);
        return lines.Count > 1 && lines.TrueForAll(l => l.Text.Plain.StartsWith(mark, StringComparison.Ordinal))
            ? new(paragraph.Line, false, 0, [.. lines.Select(l => new ListEntry(l.Line, null, l.Text.Slice(mark.Length).Trim(), []))])
            : null;
    }

    /// <summary>The first character as a reader counts them, where it is a symbol.</summary>
    private static string? Mark(string text)
    {
        if (text.Length == 0 || char.IsLetterOrDigit(text[0]) || char.IsAscii(text[0]))
        {
            return null;
        }

        var first = StringInfo.GetNextTextElement(text);
        return char.GetUnicodeCategory(first, 0) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.Surrogate || first is "•" or "‣" or "◦" or "·" ? first : null;
    }
}
