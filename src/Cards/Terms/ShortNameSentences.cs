using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Sentences about what is known by its abbreviation: "DNS turns names into addresses.", "ATP stores energy in its phosphate bonds."</summary>
internal static class ShortNameSentences
{
    private const int FewestWords = 4;
    private const int MostWords = 24;

    public static void Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (!HasShortName(paragraph.Text.Plain))
        {
            return;
        }

        foreach (var sentence in Sentences.Of(paragraph.Text))
        {
            var plain = sentence.Plain;
            var end = plain.IndexOf(' ', StringComparison.Ordinal);
            var stop = plain.IndexOf("; ", StringComparison.Ordinal);
            plain = stop > 0 ? plain[..stop] + "." : plain;
            if (end > 0 && plain.EndsWith('.') && IsShortName(plain.AsSpan(0, end)) && Words.Count(plain) <= MostWords
                && Predicate.Of(plain[(end + 1)..], isPlural: false) is { IsDeed: true } deed && (Verbs.IsThirdPerson(Words.First(deed.Answer)) || Inflection.IsThirdPerson(Words.First(deed.Answer))) && Words.Count(deed.Answer) >= FewestWords && !Points(deed.Answer))
            {
                cards.Offer(new(CardKind.Definition, new Phrase().Say("What does ").Name(plain[..end]).Say(" do?").End(), UpperCase.First(Phrase.Of(deed.Answer)), sentence.LineOr(paragraph.Line)) { NeedsSubject = false }, paragraph.Text.Comments);
            }
        }
    }

    /// <summary>Leans on what stands before it, or tells of one case.</summary>
    private static bool Points(string said) => Words.All(said).Exists(w => w is "this" or "that" or "these" or "those" or "here" or "also" or "still" or "you" or "your" or "we" or "our" or "i" or "instead" or "too" or "both" or "same");

    /// <summary>At the start of the text, or behind a full stop.</summary>
    private static bool HasShortName(string text)
    {
        for (var start = 0; start >= 0;)
        {
            var end = text.IndexOf(' ', start);
            if (end > 0 && IsShortName(text.AsSpan(start, end - start)))
            {
                return true;
            }

            var stop = text.IndexOf(". ", start, StringComparison.Ordinal);
            start = stop < 0 ? -1 : stop + 2;
        }

        return false;
    }

    /// <summary>Two capitals at least, among letters, digits and dashes.</summary>
    private static bool IsShortName(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c) && c != '-')
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1 && char.IsUpper(word[0]) && word.ContainsAnyExceptInRange('a', 'z') && word is not ("DO" or "NOT" or "YOU");
    }
}
