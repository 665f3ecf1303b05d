using System.Text.RegularExpressions;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Files;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Concepts;

/// <summary>Who says what a concept is.</summary>
public enum DefinitionSource
{
    Author,
    Guide,
    Lexicon,
    None,
}

/// <param name="Text">Plain; empty with <see cref="DefinitionSource.None"/>.</param>
/// <param name="Path">Of the page it stands on; null for others than the guide.</param>
/// <param name="Line">Of its block; 0 for others than the guide.</param>
public sealed record Definition(string Text, DefinitionSource Source, SourcePath? Path = null, int Line = 0, string? HeadingId = null);

/// <summary>What a concept is, in one sentence: the author's, else the best defining sentence of the guide, else the lexicon's.</summary>
public static partial class Definitions
{
    private const int FewestWords = 6;
    private const int MostWords = 40;

    public static Definition Of(ConceptEntry entry)
    {
        var concept = entry.Concept;
        if (concept.Origin == ConceptOrigin.Page && concept.Summary.Length > 0)
        {
            return new(concept.Summary, DefinitionSource.Author);
        }

        foreach (var place in concept.DefinedAt)
        {
            if (FirstSentence(place.Text) is { } sentence && IsSentence(sentence))
            {
                return new(Capital(sentence), DefinitionSource.Guide, place.Path, place.Line, place.HeadingId);
            }
        }

        foreach (var mention in entry.Meant)
        {
            if (InProse(mention) is { } definition)
            {
                return definition;
            }
        }

        if (concept.Summary.Length > 0)
        {
            return new(concept.Summary, DefinitionSource.Lexicon);
        }

        // Better a few words of the guide than none.
        foreach (var place in concept.DefinedAt)
        {
            if (FirstSentence(place.Text) is { Length: > 0 } words)
            {
                return new(Capital(words), DefinitionSource.Guide, place.Path, place.Line, place.HeadingId);
            }
        }

        return new("", DefinitionSource.None);
    }

    /// <summary>Does the sentence begin with the name and go on to say what it is?</summary>
    private static Definition? InProse(PlacedMention placed)
    {
        var template = placed.Page.Guide.Body;
        var block = template.Texts[placed.Mention.Block];
        var after = placed.Mention.Start + placed.Mention.Length;
        if (block.Kind == TextBlockKind.Cell || !Defining().IsMatch(template.Html.AsSpan(after, block.End - after)))
        {
            return null;
        }

        var text = BlockText.Of(template, block);
        var from = text.Place(placed.Mention.Start);
        var to = text.Place(placed.Mention.Start + placed.Mention.Length);
        var (start, end) = text.Sentence(from, to);
        var opening = text.Plain.AsSpan(start, from - start).Trim();
        if (opening.Length > 0 && !opening.Equals("a", StringComparison.OrdinalIgnoreCase) && !opening.Equals("an", StringComparison.OrdinalIgnoreCase) && !opening.Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var sentence = text.Plain[start..end];
        return sentence.EndsWith('.') && IsSentence(sentence)
            ? new(sentence, DefinitionSource.Guide, placed.Page.Path, block.Line, block.HeadingId)
            : null;
    }

    private static string? FirstSentence(string text)
    {
        var match = SentenceEnd().Match(text);
        return (match.Success ? text[..(match.Index + 1)] : text).Trim() is { Length: > 0 } sentence ? sentence : null;
    }

    private static bool IsSentence(string text)
    {
        var words = Names.Words.In(text).Count;
        return words is >= FewestWords and <= MostWords && !text.Contains('?', StringComparison.Ordinal);
    }

    private static string Capital(string text) => char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    // What a thing is follows as a noun or a doing: "is a store", "is keeping copies"; "is hashed" and "is the problem" tell other things of it.
    [GeneratedRegex(@"^(?:\s*\([^)]*\))?\s+(?:(?:is|are)\s+(?:(?:an?|any|one of the)\s+(?!bad\b|good\b|must\b|great\b|better\b|poor\b|problem\b|lot\b|few\b|little\b|separate\b)|the\s+(?!problem\b|reason\b|answer\b|key\b|best\b|first\b|next\b|last\b|only\b|same\b|right\b|wrong\b|hardest\b|main\b|default\b|usual\b|most\b|point\b|place\b|price\b|cost\b|question\b)|(?!nothing\b|something\b|being\b|missing\b|going\b|coming\b|lagging\b|growing\b|falling\b|failing\b|interesting\b|running\b|getting\b|becoming\b|working\b)\p{Ll}{2,}ing\s)|means\s|refers to\s|stands for\s|describes\s)")]
    private static partial Regex Defining();

    [GeneratedRegex(@"[.!](?=\s+\p{Lu}|\s*$)")]
    private static partial Regex SentenceEnd();
}
