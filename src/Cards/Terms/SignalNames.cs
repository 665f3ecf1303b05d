using System.Collections.Frozen;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Terms that are signals, whose text says what they mean: "Three long rings", "Red flag".</summary>
internal static class SignalNames
{
    private static readonly FrozenSet<string> Nouns = new[]
    {
        "ring", "blast", "whistle", "beep", "flash", "knock", "flag", "light", "stroke", "tap", "tug", "toot", "bell", "horn", "siren", "buzz", "chime", "lamp", "click", "hoist", "gunshot", "shot", "rocket", "flare", "clap", "blink", "wag", "pull",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <returns>"What do three long rings mean?"; null where the term is none, or the text says what kind of thing it is.</returns>
    public static RichText? Question(RichText name, string text)
    {
        var words = Words.All(name.Plain);
        if (words.Count is < 2 or > 5 || Words.First(text) is "a" or "an" || !Nouns.Contains(Inflection.Singular(words[^1])))
        {
            return null;
        }

        var isCounted = Array.IndexOf(Numbers, words[0]) >= 0 || char.IsAsciiDigit(words[0][0]) || words[0] is "a" or "an" or "the" or "continuous" or "repeated" && Inflection.IsPlural(name.Plain);
        var isPlural = Inflection.IsPlural(name.Plain);
        return new Phrase().Say(isPlural ? "What do " : "What does ").Say(isCounted || isPlural ? "" : "aeio".Contains(words[0][0], StringComparison.Ordinal) ? "an " : "a ").Name(LowerCase.First(name)).Say(" mean?").End();
    }
}
