using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Mnemonics;

/// <summary>Words to remember by whose letters stand out in bold: "**D**anger – look around", "**A** = Alert", or in running text "**P**rotect, **R**est".</summary>
internal static class MnemonicLists
{
    private const int FewestLetters = 3;

    /// <summary>Each item begins with one bold letter.</summary>
    public static bool Is(ListBlock list) => list.Items.Count >= FewestLetters && list.Items.All(i => i.Checked is null && Letter(i.Lead) is not null);

    /// <returns>False where the list is something else.</returns>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        if (!Is(list))
        {
            return false;
        }

        var entries = list.Items.Select(i => MnemonicEntry.Of(i.Lead)).ToArray();
        var letters = string.Concat(entries.Select(e => char.ToUpperInvariant(e.Letter)));
        if (MnemonicWords.Written(letters, cards.Section, cards.Title) is not { } word)
        {
            return false;
        }

        MnemonicCards.Offer(word, letters, [.. entries.Select(e => e.Name)], [.. list.Items.Select(i => i.Line)], list.Line, cards);
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i].Offer(word, list.Items[i].Line, cards);
        }

        return true;
    }

    /// <summary>Bold letters inside a paragraph, each the first of a word.</summary>
    public static void Read(ParagraphBlock paragraph, CardCollector cards)
    {
        var at = 0;
        var starts = new List<int>();
        foreach (var run in paragraph.Text.Runs)
        {
            if ((run.Style & RunStyle.Bold) != 0 && run.Text is [var letter] && char.IsUpper(letter) && at + 1 < paragraph.Text.Plain.Length && char.IsLetter(paragraph.Text.Plain[at + 1]))
            {
                starts.Add(at);
            }

            at += run.Text.Length;
        }

        if (starts.Count < FewestLetters)
        {
            return;
        }

        var letters = string.Concat(starts.Select(s => paragraph.Text.Plain[s]));
        if (MnemonicSentences.Read(paragraph, starts, letters, cards))
        {
            return;
        }

        var parts = Enumeration.Of(Sentences.Of(paragraph.Text.Slice(starts[0]))[0]);
        if (parts.Count == starts.Count && MnemonicWords.Written(letters, cards.Section, cards.Title) is { } word)
        {
            cards.Offer(new(CardKind.Recite, MnemonicCards.WholeOf(word), RichText.Empty, paragraph.Line) { Points = [.. parts.Select(Phrase.Plain)] });
        }
    }

    private static char? Letter(RichText lead)
    {
        foreach (var run in lead.Runs)
        {
            if (run.Text.Any(char.IsLetterOrDigit))
            {
                var text = run.Text.Trim(' ', ':', '.', '-');
                return (run.Style & RunStyle.Bold) != 0 && text.Length == 1 && char.IsLetter(text[0]) ? text[0] : null;
            }
        }

        return null;
    }
}
