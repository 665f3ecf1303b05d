using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Language;

/// <summary>Somebody's words as they stand in a question.</summary>
internal static class Quoted
{
    /// <summary>In quotes, unless it brings its own; without a full stop at the end.</summary>
    public static RichText Of(RichText text)
    {
        var inner = Phrase.Plain(Tidy.Trailing(Tidy.Leading(text), ".;: "));
        return inner.Plain is ['"' or '“', .., '"' or '”'] && inner.Plain.AsSpan(1, inner.Plain.Length - 2).IndexOfAny("\"“”") < 0
            ? inner
            : new Phrase().Say("“").Say(Within(inner)).Say("”").End();
    }

    /// <summary>What is quoted inside of a quotation stands in single marks.</summary>
    private static RichText Within(RichText text)
    {
        var plain = text.Plain;
        if (plain.AsSpan().IndexOfAny("\"“”") < 0 || plain.AsSpan().Count('"') % 2 != 0)
        {
            return text;
        }

        var opens = true;
        return new([.. text.Runs.Select(r => (r.Style & RunStyle.Code) != 0 ? r : r with { Text = string.Concat(r.Text.Select(Single)) })], text.Comments);

        char Single(char c)
        {
            var isOpening = c == '“' || (c == '"' && opens);
            opens = c == '"' ? !opens : opens;
            return c is '"' or '“' or '”' ? isOpening ? '‘' : '’' : c;
        }
    }
}
