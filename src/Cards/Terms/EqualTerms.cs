using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>A line that says of several names what they mean: "g = gram; kg = kilogram; t = tonne".</summary>
internal static class EqualTerms
{
    private const int FewestTerms = 3;
    private const int NameWords = 4;
    private const int MeaningWords = 12;

    /// <returns>False where the paragraph is something else.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (!paragraph.Text.Plain.Contains(" = ", StringComparison.Ordinal) || Parts(paragraph.Text) is not { } parts)
        {
            return false;
        }

        foreach (var part in parts)
        {
            cards.Offer(new(CardKind.Definition, new Phrase().Name(part.Label).Say(": what does it stand for?").End(), part.Rest, part.Label.LineOr(paragraph.Line)) { NeedsSubject = true }, paragraph.Text.Comments);
        }

        return true;
    }

    private static List<Labelled>? Parts(RichText text)
    {
        var (start, parts) = (0, new List<Labelled>());
        var lead = text.Plain.IndexOf(": ", StringComparison.Ordinal);
        if (lead > 0 && lead < text.Plain.IndexOf(" = ", StringComparison.Ordinal))
        {
            start = lead + 2;
        }

        var mark = text.Plain.Contains("; ", StringComparison.Ordinal) ? "; " : ", ";
        while (start < text.Plain.Length)
        {
            var cut = text.Plain.IndexOf(mark, start, StringComparison.Ordinal);
            var end = cut < 0 ? text.Plain.Length : cut;
            var equal = text.Plain.IndexOf(" = ", start, end - start, StringComparison.Ordinal);
            if (equal < 0 || Part(text.Slice(start, equal - start), text.Slice(equal + 3, end - equal - 3)) is not { } part)
            {
                return null;
            }

            parts.Add(part);
            start = cut < 0 ? text.Plain.Length : cut + mark.Length;
        }

        return parts.Count >= FewestTerms ? parts : null;
    }

    /// <summary>Words on both sides: with numbers it would be a sum.</summary>
    private static Labelled? Part(RichText name, RichText meaning)
    {
        var (term, text) = (Tidy.Both(name), Tidy.Trailing(meaning.Trim()));
        return Words.Count(term.Plain) is > 0 and <= NameWords && Words.Count(text.Plain) is > 0 and <= MeaningWords
            && term.Plain.Any(char.IsLetter) && char.IsLetter(text.Plain[0]) && !text.Plain.AsSpan().ContainsAny("=×÷+*") ? new(term, text, LabelRole.None) : null;
    }
}
