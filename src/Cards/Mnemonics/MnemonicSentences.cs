using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Mnemonics;

/// <summary>A sentence to remember by, its initials in bold, and behind it what they stand for: "**M**y **V**ery … = Mercury, Venus, …".</summary>
internal static class MnemonicSentences
{
    private const int PartWords = 5;
    private const int PurposeWords = 12;

    private static readonly string[] Signs = [" = ", " → ", " -> ", " – ", " — ", ": ", " stands for ", " for "];

    private static readonly string[] Openings = ["to remember ", "remember ", "for remembering ", "for ", "memory aid for ", "mnemonic for "];

    /// <param name="starts">Where the bold letters stand.</param>
    /// <returns>False where the paragraph is something else.</returns>
    public static bool Read(ParagraphBlock paragraph, IReadOnlyList<int> starts, string letters, CardCollector cards)
    {
        var plain = paragraph.Text.Plain;
        foreach (var sign in Signs)
        {
            if (plain.IndexOf(sign, starts[^1], StringComparison.Ordinal) is not (> 0 and var at))
            {
                continue;
            }

            var parts = Enumeration.Of(Sentences.Of(paragraph.Text.Slice(at + sign.Length))[0]);
            if (parts.Count != starts.Count || !parts.TrueForAll(p => Words.Count(p.Plain) is > 0 and <= PartWords)
                || !string.Concat(parts.Select(p => p.Plain.First(char.IsLetterOrDigit))).Equals(letters, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            Offer(Quoted.Of(Phrase.Plain(paragraph.Text.Slice(starts[0], at - starts[0]))).Plain, letters, [.. parts.Select(Phrase.Plain)], Purpose(plain[..starts[0]]), paragraph.Line, cards);
            return true;
        }

        return false;
    }

    private static void Offer(string sentence, string letters, RichText[] parts, string? purpose, int line, CardCollector cards)
    {
        MnemonicCards.Offer(sentence, letters, parts, [.. parts.Select(_ => line)], line, cards);
        if (purpose is not null)
        {
            cards.Offer(new(CardKind.Definition, new Phrase().Say("What sentence helps you remember ").Name(purpose).Say("?").End(), Phrase.Of(sentence), line) { NeedsSubject = false });
        }
    }

    /// <summary>"For the order of the planets:" as "the order of the planets".</summary>
    private static string? Purpose(string before)
    {
        var name = before.Trim().TrimEnd(':', ',').Trim(' ', '"', '“');
        var opening = Array.Find(Openings, o => name.StartsWith(o, StringComparison.OrdinalIgnoreCase));
        return opening is not null && Words.Count(name) is > 1 and <= PurposeWords && !name.Contains('.', StringComparison.Ordinal) ? name[opening.Length..] : null;
    }
}
