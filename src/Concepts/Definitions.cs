using Fieldguide.Concepts.Mentions;
using Fieldguide.Files;
using Fieldguide.Markdown;
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
public static class Definitions
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
            if (SentenceEnds.First(place.Text) is { Length: > 0 } sentence && IsSentence(sentence))
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
            if (SentenceEnds.First(place.Text) is { Length: > 0 } words)
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
        if (block.Kind == TextBlockKind.Cell)
        {
            return null;
        }

        var text = BlockText.Of(template, block);
        var from = text.Place(placed.Mention.Start);
        var to = text.Place(placed.Mention.Start + placed.Mention.Length);
        var after = text.Plain.AsSpan(to);
        if (!(IsBold(template.Html, placed.Mention) ? DefiningVerbs.FollowTerm(after.ToString()) : DefiningVerbs.Follow(after)))
        {
            return null;
        }

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

    /// <summary>All of the mention and nothing else: the author sets it off as a term.</summary>
    private static bool IsBold(string html, Mention mention) =>
        html.AsSpan(0, mention.Start).EndsWith("<strong>", StringComparison.Ordinal) && html.AsSpan(mention.Start + mention.Length).StartsWith("</strong>", StringComparison.Ordinal);

    private static bool IsSentence(string text)
    {
        var words = Names.Words.In(text).Count;
        return words is >= FewestWords and <= MostWords && !text.Contains('?', StringComparison.Ordinal);
    }

    private static string Capital(string text) => char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
