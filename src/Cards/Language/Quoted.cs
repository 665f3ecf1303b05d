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
            : new Phrase().Say("“").Say(inner).Say("”").End();
    }
}
