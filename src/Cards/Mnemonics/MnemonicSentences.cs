using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Mnemonics;

/// <summary>A sentence to remember by, its initials in bold, and behind it what they stand for: "**M**y **V**ery … = Mercury, Venus, …".</summary>
internal static class MnemonicSentences
{
    private const int PartWords = 5;
    private const int PurposeWords = 12;

    /// <summary>Without what it stands for, a sentence of fewer words may be chance.</summary>
    private const int WordsAlone = 4;

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

        return Alone(paragraph, starts, cards);
    }

    /// <summary>A whole sentence whose words begin with bold letters, below the heading that says what it helps to remember.</summary>
    private static bool Alone(ParagraphBlock paragraph, IReadOnlyList<int> starts, CardCollector cards)
    {
        var said = Sentences.Of(paragraph.Text.Slice(starts[0]))[0];
        if (starts.Count < WordsAlone || Words.Count(said.Plain) != starts.Count || said.Plain.AsSpan().ContainsAny(",;/") || starts[^1] >= starts[0] + said.Plain.Length)
        {
            return false;
        }

        var before = paragraph.Text.Plain[..starts[0]].Trim().Trim('"', '“', ' ');
        var told = before.EndsWith(':') && before.LastIndexOf(". ", StringComparison.Ordinal) is var stop ? before[(stop < 0 ? 0 : stop + 2)..^1] : "";
        var purpose = Purpose(told) ?? (SubjectName.Of(cards.Topic) is { } topic ? LowerCase.First(Casing.Name(topic, cards.Vocabulary)) + (Words.Count(told) is 1 or 2 ? ", " + LowerCase.First(told) : "") : null);
        return purpose is not null && cards.Offer(new(CardKind.Definition, new Phrase().Say("What sentence helps you remember ").Name(purpose).Say("?").End(), Quoted.Of(Phrase.Plain(said)), paragraph.Line) { NeedsSubject = false }, paragraph.Text.Comments);
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
