using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Mnemonics;

/// <summary>A word of the heading, spelled out in the first sentence below it, or letter by letter in definitions: "Ask – Listen – Summarise".</summary>
internal static class HeadedWords
{
    private const int FewestLetters = 3;
    private const int PartWords = 4;

    private static readonly string[] Signs = [" – ", " — ", " - ", " → ", " -> ", " · ", ", "];

    /// <returns>False where the paragraph is something else.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        foreach (var sign in Signs)
        {
            // Commas alone are read with the section, unless more is said behind them.
            if (!paragraph.Text.Plain.Contains(sign, StringComparison.Ordinal) || Sentences.Of(paragraph.Text) is not { } sentences || sign == ", " && sentences.Count == 1)
            {
                continue;
            }

            var parts = Parts(Tidy.Trailing(sentences[0]), sign);
            if (parts.Count < FewestLetters || !parts.TrueForAll(p => Words.Count(p.Plain) is > 0 and <= PartWords) || parts.Exists(p => !char.IsLetter(p.Plain[0])) || Word(parts, cards) is not { } word)
            {
                continue;
            }

            var line = paragraph.Text.LineOr(paragraph.Line);
            MnemonicCards.Offer(word, string.Concat(parts.Select(p => char.ToUpperInvariant(p.Plain[0]))), parts, [.. parts.Select(_ => line)], line, cards);
            return true;
        }

        return false;
    }

    /// <summary>Definitions one below another whose terms are single letters.</summary>
    /// <returns>How many blocks were read; 0 where they are something else.</returns>
    public static int Read(IReadOnlyList<Block> blocks, int at, CardCollector cards)
    {
        var entries = new List<(MnemonicEntry Entry, int Line)>();
        while (at + entries.Count < blocks.Count && blocks[at + entries.Count] is DefinitionBlock { Meaning: [ParagraphBlock meaning] } definition && definition.Term.Plain.Trim() is [var letter] && char.IsLetter(letter))
        {
            entries.Add((MnemonicEntry.Of(char.ToUpperInvariant(letter), meaning.Text, " – ", " — ", " - ", ": "), definition.Line));
        }

        var letters = string.Concat(entries.Select(e => e.Entry.Letter));
        if (entries.Count < FewestLetters || entries.Exists(e => Words.Count(e.Entry.Name.Plain) is 0 or > PartWords) || MnemonicWords.Written(letters, cards.Section, cards.Title) is not { } word)
        {
            return 0;
        }

        MnemonicCards.Offer(word, letters, [.. entries.Select(e => Tidy.Trailing(e.Entry.Name))], [.. entries.Select(e => e.Line)], entries[0].Line, cards);
        foreach (var (entry, line) in entries.Where(e => Words.Count(e.Entry.Text.Plain) > 2))
        {
            entry.Offer(word, line, cards);
        }

        return entries.Count;
    }

    /// <summary>The word in capitals that the heading has and the initials spell.</summary>
    private static string? Word(List<RichText> parts, CardCollector cards)
    {
        var letters = string.Concat(parts.Select(p => char.ToUpperInvariant(p.Plain[0])));
        return Array.Find(cards.Topic.Split([' ', ':', '(', ')', ',', '"'], StringSplitOptions.RemoveEmptyEntries), w => w == letters);
    }

    private static List<RichText> Parts(RichText text, string sign)
    {
        var parts = new List<RichText>();
        var start = 0;
        for (var at = text.Plain.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.Plain.IndexOf(sign, start, StringComparison.Ordinal))
        {
            parts.Add(Phrase.Plain(text.Slice(start, at - start).Trim()));
            start = at + sign.Length;
        }

        parts.Add(Phrase.Plain(text.Slice(start).Trim()));
        return parts;
    }
}
