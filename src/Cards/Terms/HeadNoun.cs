using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>"Functional" below "Requirements": the heading has the noun that the label leaves out.</summary>
internal static class HeadNoun
{
    /// <summary>Endings of adjectives that hardly any noun has.</summary>
    private static readonly string[] Adjectival = ["ional", "ical", "ious", "eous"];

    /// <returns>Null where the name is no adjective, or the heading ends with no plural.</returns>
    public static RichText? Of(RichText name, string heading)
    {
        var last = heading[(heading.LastIndexOf(' ') + 1)..];
        return Words.All(name.Plain) is [.., var only] words && (words.Count == 1 || (words.Count == 2 && words[0] == "non")) && Array.Exists(Adjectival, a => only.EndsWith(a, StringComparison.Ordinal))
            && last.All(char.IsLetter) && Inflection.IsPlural(last) ? new Phrase().Name($"{name.Plain} {last}".ToLowerInvariant()).End() : null;
    }
}
