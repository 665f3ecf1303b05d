using Fieldguide.Cards.Tables;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Mnemonics;

/// <summary>A word whose letters stand for a sequence.</summary>
internal static class MnemonicCards
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

    public static void Read(TableBlock table, TableShape shape, CardCollector cards)
    {
        var letters = string.Concat(table.Rows.Select(r => char.ToUpperInvariant(r.Cells[shape.Letters].Plain[0])));
        var word = MnemonicWords.Written(letters, cards.Section, cards.Title) ?? letters;
        var entries = table.Rows.Select(r => MnemonicEntry.Of(letters[0], TableCards.RowName(r.Cells[shape.Names]), ": ")).ToArray();
        Offer(word, letters, [.. entries.Select(e => e.Name)], [.. table.Rows.Select(r => r.Line)], table.Line, cards, r => new(table.Line, r, shape.Names));
        for (var r = 0; r < entries.Length; r++)
        {
            entries[r].Offer(word, table.Rows[r].Line, cards);
        }
    }

    /// <summary>A card for each letter and one for the word; each of them says no more than what the letter stands for.</summary>
    public static void Offer(string word, string letters, IReadOnlyList<RichText> names, IReadOnlyList<int> lines, int line, CardCollector cards, Func<int, TableCell>? cell = null)
    {
        for (var r = 0; r < names.Count; r++)
        {
            var letter = letters[r];
            var same = letters.Count(l => l == letter);
            var which = same == 1 ? "" : $"{Ordinals[Math.Min(letters[..r].Count(l => l == letter), Ordinals.Length - 1)]} ";
            cards.Offer(new(CardKind.Attribute, new Phrase().Name(word).Say($": what does {(same == 1 ? "" : "the ")}{which}{letter} stand for?").End(), names[r], lines[r]) { Cell = cell?.Invoke(r) }, names[r].Comments);
        }

        cards.Offer(new(CardKind.Recite, WholeOf(word), RichText.Empty, line)
        {
            Points = [.. names.Select((n, r) => new Phrase().Name($"{letters[r]}").Say(": ").Say(n).End())],
        });
    }

    public static RichText WholeOf(string word) => new Phrase().Say("What does ").Name(word).Say(" stand for, in order?").End();
}
