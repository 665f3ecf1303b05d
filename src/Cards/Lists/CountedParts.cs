using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>A sentence that counts what it lists: "The three ways of cooking an egg, gentlest first: poach it; boil it; fry it."</summary>
internal static partial class CountedParts
{
    private const int PartWords = 12;

    /// <returns>False where the paragraph is something else, or the count is not the number of the parts.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (Counted().Match(paragraph.Text.Plain) is not { Success: true } said)
        {
            return false;
        }

        var parts = Enumeration.Of(Sentences.Of(paragraph.Text.Slice(said.Groups["parts"].Index))[0]);
        if (!parts.TrueForAll(p => Words.Count(p.Plain) is > 0 and <= PartWords) || Number(said.Groups["count"].Value) != parts.Count || !AreThings(said.Groups["things"].Value))
        {
            return false;
        }

        var things = said.Groups["things"].Value.ToLowerInvariant();
        var isOrdered = said.Groups["remark"].Value.Contains("order", StringComparison.OrdinalIgnoreCase) || Words.All(things).Exists(w => LabelWords.Sequences.Contains(Words.Singular(w)));
        return cards.Offer(new(isOrdered ? CardKind.Recite : CardKind.Explain, new Phrase().Say($"What are the {parts.Count} ").Name(things).Say(isOrdered ? ", in order?" : "?").End(), RichText.Empty, paragraph.Line)
        {
            Points = [.. parts.Select(Phrase.Plain)],
            NeedsSubject = Words.Count(things) == 1 ? true : null,
        }, paragraph.Text.Comments);
    }

    /// <summary>Whether a text counts what it lists, and so defines nothing.</summary>
    public static bool Is(string text) => Counted().IsMatch(text);

    /// <summary>"Ways of cooking an egg", "cooking fats"; "figures agree" is a statement of its own, and "things" may be anything.</summary>
    private static bool AreThings(string things)
    {
        var words = things.ToLowerInvariant().Split(' ');
        var link = Array.FindIndex(words, w => w is "of" or "for" or "in" or "to" or "on" or "at" or "with");
        return Inflection.IsPlural(words[link > 0 ? link - 1 : ^1]) && words is not ["things" or "points"] && !Array.Exists(words, Verbs.Finite.Contains);
    }

    private static int Number(string word) => int.TryParse(word, out var number) ? number : Array.IndexOf(Quantity.NumberWords, word.ToLowerInvariant());

    [GeneratedRegex(@"^(the |there are |these )?(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<things>[a-z][a-z -]{2,40}?)(, (?<remark>[^:.;?]{2,60}))?: (?<parts>[^?]+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
