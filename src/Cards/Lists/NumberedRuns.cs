using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>A sentence that numbers what it lists: "1 talc, 2 gypsum, 3 calcite, 4 fluorite.", "0 = calm, 1 = light air, 2 = light breeze".</summary>
internal static partial class NumberedRuns
{
    private const int FewestParts = 3;
    private const int MostParts = 14;
    private const int NameWords = 4;

    /// <returns>False where the paragraph begins with something else, or its numbers do not follow one another.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (paragraph.Text.Plain is not [>= '0' and <= '9', ..] || Words.Count(cards.Topic) is 0 or > NameWords + 2)
        {
            return false;
        }

        var parts = Enumeration.Of(Sentences.Of(paragraph.Text)[0]);
        var told = parts.ConvertAll(p => Part().Match(p.Plain));
        if (told.Count is < FewestParts or > MostParts || !told.TrueForAll(t => t.Success && Words.Count(t.Groups["name"].Value) is > 0 and <= NameWords))
        {
            return false;
        }

        var first = int.Parse(told[0].Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i < told.Count; i++)
        {
            if (told[i].Groups["number"].Value != $"{first + i}")
            {
                return false;
            }
        }

        var name = Casing.Name(cards.Topic, cards.Vocabulary);
        var front = Inflection.IsPlural(name) ? new Phrase().Say($"Name the {told.Count} ").Name(name).Say($", from {first} to {first + told.Count - 1}.")
            : new Phrase().Name(name).Say($": what do {first} to {first + told.Count - 1} stand for?");
        return cards.Offer(new(CardKind.Recite, front.End(), RichText.Empty, paragraph.Line) { Points = [.. parts.Select(Phrase.Plain)], NeedsSubject = false }, paragraph.Text.Comments);
    }

    [GeneratedRegex(@"^(?<number>\d{1,2})(?: ?[=:–-])? (?<name>\p{L}[\p{L} /-]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
