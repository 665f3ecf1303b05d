using System.Collections.Frozen;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>A line below a heading that names a property of what the heading is about: "Purpose: to keep the dough moist", "*Rule of thumb:* …".</summary>
internal static class HeadedProperties
{
    private const int WordsAtLeast = 2;

    /// <summary>Each with the word that joins it to its thing.</summary>
    private static readonly FrozenDictionary<string, string> Asked = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["purpose"] = "of",
        ["aim"] = "of",
        ["goal"] = "of",
        ["function"] = "of",
        ["task"] = "of",
        ["main idea"] = "of",
        ["key idea"] = "of",
        ["idea"] = "behind",
        ["mechanism"] = "of",
        ["cause"] = "of",
        ["main cause"] = "of",
        ["rule of thumb"] = "for",
        ["golden rule"] = "for",
        ["main rule"] = "for",
        ["basic rule"] = "for",
        ["main risk"] = "of",
        ["danger"] = "of",
        ["drawback"] = "of",
        ["advantage"] = "of",
        ["benefit"] = "of",
        ["trap"] = "of",
        ["treatment"] = "of",
        ["remedy"] = "for",
        ["penalty"] = "for",
        ["exception"] = "to",
        ["unit"] = "of",
        ["symbol"] = "of",
        ["dose"] = "of",
        ["default"] = "for",
        ["limit"] = "of",
        ["effect"] = "of",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>False where the paragraph is something else.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (paragraph.Text.Plain.IndexOf(": ", StringComparison.Ordinal) is not (> 0 and var colon) || Words.Count(paragraph.Text.Plain.AsSpan(0, colon)) > 3
            || !Asked.TryGetValue(Tidy.Both(paragraph.Text.Slice(0, colon)).Plain.ToLowerInvariant(), out var joint) || SourceLine.Of(paragraph.Text).Count > 1)
        {
            return false;
        }

        var property = Tidy.Both(paragraph.Text.Slice(0, colon)).Plain.ToLowerInvariant();
        var told = paragraph.Text.Slice(colon + 2).Trim();
        if (Words.Count(told.Plain) < WordsAtLeast || told.Plain.EndsWith(':'))
        {
            return false;
        }

        var front = new Phrase().Say($"What is the {property}");
        front = cards.Heading is { } heading ? front.Say($" {joint} ").Name(LowerCase.First(heading)).Say("?") : front.Say("?");
        return cards.Offer(new(CardKind.Attribute, front.End(), Phrase.Plain(told), paragraph.Line) { NeedsSubject = cards.Heading is null ? true : false }, paragraph.Text.Comments);
    }
}
