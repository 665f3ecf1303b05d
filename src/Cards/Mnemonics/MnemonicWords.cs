using System.Buffers;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Mnemonics;

/// <summary>Words to remember by, written out in running text, as a list below a heading, or as a table's first column: "PRICE: Protect, Rest, …".</summary>
internal static class MnemonicWords
{
    private const int FewestLetters = 3;
    private const int MostLetters = 10;
    private const int PartWords = 5;

    /// <summary>"FLAT PEG": a word to remember by may be several.</summary>
    private const int PhraseWords = 3;

    private static readonly string[] Signs = [" stands for ", " means ", ": ", " = ", " is short for "];

    private static readonly char[] Breaks = [' ', ',', '.', ':', ';', '(', ')', '"', '“', '”', '\n', '/'];

    private static readonly SearchValues<char> AnyBreak = SearchValues.Create(Breaks);

    /// <summary>All of a section's words that a text, a list or a table of it spells.</summary>
    public static void Read(GuideSection section, CardCollector cards)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var acronyms = Acronyms(section, cards.Title);
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    Text(paragraph.Text, paragraph.Line, acronyms, done, cards);
                    break;
                case ListBlock list when !MnemonicLists.Is(list):
                    List(list, acronyms, done, cards);
                    break;
                case TableBlock { Rows.Count: > 0 } table when acronyms.Count > 0:
                    Offer([.. table.Rows.Select(r => Tidy.Leading(r.Cells[0]))], table.Line, acronyms, done, cards);
                    break;
            }
        }
    }

    /// <summary>The word as its author writes it, hyphens and all; null where none with these letters stands near.</summary>
    public static string? Written(string letters, GuideSection? section, string title)
    {
        foreach (var word in Near(section, title))
        {
            if (string.Concat(word.Where(char.IsLetter)).Equals(letters, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return null;
    }

    private static void List(ListBlock list, List<string> acronyms, HashSet<string> done, CardCollector cards)
    {
        if (acronyms.Count > 0 && list.Items.All(i => i.Checked is null) && Offer([.. list.Items.Select(i => Labelled.Any(i.Lead)?.Label ?? i.Lead)], list.Line, acronyms, done, cards))
        {
            return;
        }

        foreach (var item in list.Items)
        {
            Text(item.Lead, item.Line, acronyms, done, cards);
        }
    }

    /// <summary>"MoSCoW: Must have, Should have, …", or a sentence of parts below a heading that is the word.</summary>
    private static void Text(RichText text, int line, List<string> acronyms, HashSet<string> done, CardCollector cards)
    {
        SpelledWords.Read(text, line, cards);
        var plain = text.Plain;
        foreach (var sign in Signs)
        {
            var at = plain.IndexOf(sign, StringComparison.Ordinal);
            var before = plain.AsSpan(0, Math.Max(at, 0));
            var word = IsAcronym(before) && Words.Count(before) <= PhraseWords ? before : LastWord(before);
            if (IsAcronym(word) && Parts(text.Slice(at + sign.Length)) is { } parts && Spells(word.ToString(), parts))
            {
                Recite(word.ToString(), parts, line, done, cards);
                return;
            }
        }

        if (acronyms.Count > 0 && Parts(text) is { } whole && Sentences.Of(text).Count == 1)
        {
            Offer(whole, line, acronyms, done, cards);
        }
    }

    private static bool Offer(IReadOnlyList<RichText> parts, int line, List<string> acronyms, HashSet<string> done, CardCollector cards)
    {
        if (parts.Count is < FewestLetters or > MostLetters || parts.Any(p => Words.Count(p.Plain) is 0 or > PartWords || p.Plain.Length < 2))
        {
            return false;
        }

        return acronyms.Find(w => Spells(w, parts)) is { } word && Recite(word, parts, line, done, cards);
    }

    private static bool Recite(string word, IReadOnlyList<RichText> parts, int line, HashSet<string> done, CardCollector cards) =>
        done.Add(word) && !cards.Asks(MnemonicCards.WholeOf(word)) && cards.Offer(new(CardKind.Recite, MnemonicCards.WholeOf(word), RichText.Empty, line) { Points = [.. parts.Select(p => Phrase.Plain(Tidy.Both(p)))] });

    private static IEnumerable<string> Near(GuideSection? section, string title) => Texts(section, title).SelectMany(t => t.Split(Breaks, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Texts(GuideSection? section, string title) =>
        section is null ? [] : section.Path.Reverse().Append(title).Concat(section.Blocks.OfType<ParagraphBlock>().Select(p => p.Text.Plain));

    /// <summary>The words near a list that it may spell; most sections have none.</summary>
    private static List<string> Acronyms(GuideSection section, string title)
    {
        var acronyms = new List<string>();
        foreach (var text in Texts(section, title))
        {
            foreach (var word in text.AsSpan().SplitAny(AnyBreak))
            {
                if (IsAcronym(text.AsSpan()[word]))
                {
                    acronyms.Add(text[word]);
                }
            }
        }

        return acronyms;
    }

    /// <summary>What stands between commas, where there are at least three such parts and all are short.</summary>
    private static List<RichText>? Parts(RichText text)
    {
        var parts = Enumeration.Of(text);
        return parts.Count is >= FewestLetters and <= MostLetters && parts.TrueForAll(p => Words.Count(p.Plain) is > 0 and <= PartWords) ? parts : null;
    }

    /// <summary>"SMART", "MoSCoW", "FCC-SLEDS"; no word of ordinary text.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var (capitals, letters) = (0, 0);
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return capitals >= FewestLetters && letters <= MostLetters;
    }

    private static bool Spells(string word, IReadOnlyList<RichText> parts)
    {
        var initials = string.Concat(parts.Select(p => p.Plain.FirstOrDefault(char.IsLetterOrDigit)));
        return Same(string.Concat(word.Where(char.IsLetterOrDigit))) || Same(string.Concat(word.Where(char.IsUpper)));

        bool Same(string letters) => letters.Length >= FewestLetters && letters.Equals(initials, StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var word = text.TrimEnd(Breaks);
        return word[(word.LastIndexOfAny(AnyBreak) + 1)..];
    }
}
