using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>A word whose letters stand for a sequence.</summary>
internal static class MnemonicCards
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

    public static void Read(TableBlock table, TableShape shape, CardCollector cards)
    {
        var letters = string.Concat(table.Rows.Select(r => char.ToUpperInvariant(r.Cells[shape.Letters].Plain[0])));
        var word = Written(letters, cards) ?? letters;
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            var letter = letters[r];
            var same = letters.Count(l => l == letter);
            var which = same == 1 ? "" : $"{Ordinals[Math.Min(letters[..r].Count(l => l == letter), Ordinals.Length - 1)]} ";
            cards.Offer(new(CardKind.Attribute, new Phrase().Name(word).Say($": what does {(which.Length > 0 ? "the " : "")}{which}{letter} stand for?").End(), TableCards.RowName(row.Cells[shape.Names]), row.Line)
            {
                Cell = new(table.Line, r, shape.Names),
            }, row.Cells[shape.Letters].Comments);
        }

        cards.Offer(new(CardKind.Recite, new Phrase().Say("What does ").Name(word).Say(" stand for, in order?").End(), RichText.Empty, table.Line)
        {
            Points = [.. table.Rows.Select(r => new Phrase().Name($"{char.ToUpperInvariant(r.Cells[shape.Letters].Plain[0])}").Say(": ").Say(TableCards.RowName(r.Cells[shape.Names])).End())],
        });
    }

    /// <summary>The word as the author writes it above the table, hyphens and all.</summary>
    private static string? Written(string letters, CardCollector cards)
    {
        var above = string.Join(' ', cards.Path) + " " + cards.Title + " " + string.Join(' ', (cards.Section?.Blocks ?? []).OfType<ParagraphBlock>().Select(p => p.Text.Plain));
        foreach (var word in above.Split((char[])[' ', ',', '.', ':', ';', '(', ')', '"', '“', '”', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (string.Concat(word.Where(char.IsLetter)).Equals(letters, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return null;
    }
}
