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

    /// <summary>All of a section's words that a text, a list or a table of it spells.</summary>
    public static void Read(GuideSection section, CardCollector cards)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    Text(paragraph.Text, paragraph.Line, section, done, cards);
                    break;
                case ListBlock list when !MnemonicLists.Is(list):
                    List(list, section, done, cards);
                    break;
                case TableBlock { Rows.Count: > 0 } table:
                    Offer([.. table.Rows.Select(r => Tidy.Leading(r.Cells[0]))], table.Line, section, done, cards);
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

    private static void List(ListBlock list, GuideSection section, HashSet<string> done, CardCollector cards)
    {
        if (list.Items.All(i => i.Checked is null) && Offer([.. list.Items.Select(i => Labelled.Any(i.Lead)?.Label ?? i.Lead)], list.Line, section, done, cards))
        {
            return;
        }

        foreach (var item in list.Items)
        {
            Text(item.Lead, item.Line, section, done, cards);
        }
    }

    /// <summary>"MoSCoW: Must have, Should have, …", or a sentence of parts below a heading that is the word.</summary>
    private static void Text(RichText text, int line, GuideSection section, HashSet<string> done, CardCollector cards)
    {
        SpelledWords.Read(text, line, cards);
        var plain = text.Plain;
        foreach (var sign in Signs)
        {
            var at = plain.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && (IsAcronym(plain[..at]) && Words.Count(plain.AsSpan(0, at)) <= PhraseWords ? plain[..at] : LastWord(plain[..at])) is var word && IsAcronym(word) && Parts(text.Slice(at + sign.Length)) is { } parts && Spells(word, parts))
            {
                Recite(word, parts, line, done, cards);
                return;
            }
        }

        if (Parts(text) is { } whole && Sentences.Of(text).Count == 1)
        {
            Offer(whole, line, section, done, cards);
        }
    }

    private static bool Offer(IReadOnlyList<RichText> parts, int line, GuideSection section, HashSet<string> done, CardCollector cards)
    {
        if (parts.Count is < FewestLetters or > MostLetters || parts.Any(p => Words.Count(p.Plain) is 0 or > PartWords || p.Plain.Length < 2))
        {
            return false;
        }

        foreach (var word in Near(section, cards.Title))
        {
            if (IsAcronym(word) && Spells(word, parts))
            {
                return Recite(word, parts, line, done, cards);
            }
        }

        return false;
    }

    private static bool Recite(string word, IReadOnlyList<RichText> parts, int line, HashSet<string> done, CardCollector cards) =>
        done.Add(word) && !cards.Asks(MnemonicCards.WholeOf(word)) && cards.Offer(new(CardKind.Recite, MnemonicCards.WholeOf(word), RichText.Empty, line) { Points = [.. parts.Select(p => Phrase.Plain(Tidy.Both(p)))] });

    private static IEnumerable<string> Near(GuideSection? section, string title)
    {
        var texts = section is null ? [] : section.Path.Reverse().Append(title).Concat(section.Blocks.OfType<ParagraphBlock>().Select(p => p.Text.Plain));
        return texts.SelectMany(t => t.Split(Breaks, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What stands between commas, where there are at least three such parts and all are short.</summary>
    private static List<RichText>? Parts(RichText text)
    {
        var parts = Enumeration.Of(text);
        return parts.Count is >= FewestLetters and <= MostLetters && parts.TrueForAll(p => Words.Count(p.Plain) is > 0 and <= PartWords) ? parts : null;
    }

    /// <summary>"SMART", "MoSCoW", "FCC-SLEDS"; no word of ordinary text.</summary>
    private static bool IsAcronym(string word) => word.Count(char.IsUpper) >= FewestLetters && word.Count(char.IsLetter) <= MostLetters;

    private static bool Spells(string word, IReadOnlyList<RichText> parts)
    {
        var initials = string.Concat(parts.Select(p => p.Plain.FirstOrDefault(char.IsLetterOrDigit)));
        return Same(string.Concat(word.Where(char.IsLetterOrDigit))) || Same(string.Concat(word.Where(char.IsUpper)));

        bool Same(string letters) => letters.Length >= FewestLetters && letters.Equals(initials, StringComparison.OrdinalIgnoreCase);
    }

    private static string LastWord(string text) => text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
}
