using System.Buffers;
using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Mnemonics;

/// <summary>A word to remember by that takes more than initials: "CADET = Compass ADd East, True".</summary>
internal static partial class SpelledWords
{
    private const int WordsAtMost = 12;

    private static readonly SearchValues<string> Marks = SearchValues.Create(["=", ":", "–", "—", "stands for", "means", "is short for"], StringComparison.Ordinal);
    private static readonly SearchValues<char> Sums = SearchValues.Create("=×÷+*/");

    /// <returns>False where the label is no word whose letters the text has as its capitals.</returns>
    public static bool Offer(string word, RichText text, int line, CardCollector cards)
    {
        if (!Word().IsMatch(word) || Sentences.Of(text) is not [var said, ..] || Words.Count(said.Plain) is < 2 or > WordsAtMost || said.Plain.AsSpan().ContainsAny(Sums) || string.Concat(said.Plain.Where(char.IsUpper)) is var letters && !letters.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // Where each capital begins a part between commas, the word is recited as any other.
        if (Enumeration.Of(said).Count != word.Length)
        {
            cards.Offer(new(CardKind.Definition, new Phrase().Say("What does ").Name(word).Say(" stand for?").End(), Phrase.Plain(Tidy.Trailing(said)), line) { NeedsSubject = false });
        }

        return true;
    }

    /// <summary>The same of running text: "Remember **CADET** = Compass ADd East, True."</summary>
    public static void Read(RichText text, int line, CardCollector cards)
    {
        // Most texts have no such word, and nothing that could part it from what it stands for.
        if (!HasCapitals(text.Plain) || !text.Plain.AsSpan().ContainsAny(Marks))
        {
            return;
        }

        foreach (var sentence in Sentences.Of(text))
        {
            if (Within().Match(sentence.Plain) is { Success: true } match && !cards.Asks(new Phrase().Say("What does ").Name(match.Groups["word"].Value).Say(" stand for?").End()))
            {
                Offer(match.Groups["word"].Value, sentence.Slice(match.Groups["text"].Index), line, cards);
            }
        }
    }

    /// <summary>Whether the text has three capitals, without a space between them.</summary>
    private static bool HasCapitals(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            capitals = c == ' ' ? 0 : capitals + (char.IsAsciiLetterUpper(c) ? 1 : 0);
            if (capitals == 3)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^(?=.*[A-Z].*[A-Z].*[A-Z])[A-Za-z]{3,10}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\w-])(?<word>[A-Z][A-Za-z]{2,9})[”""]? ?(?:=|:|–|—|stands for|means|is short for) ?[“""]?(?<text>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Within();
}
