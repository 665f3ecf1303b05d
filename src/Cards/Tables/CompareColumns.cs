using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>Two columns that are compared aspect by aspect: "lower" and "faster" say something only beside each other, so a row is one card.</summary>
internal static partial class CompareColumns
{
    public static void Offer(TableBlock table, TableShape shape, int r, RichText name, int group, CardCollector cards)
    {
        var row = table.Rows[r];
        int[] columns = [.. shape.Facts.Where(f => !CellQuestion.IsBlank(row.Cells[f].Plain))];
        if (columns.Length < 2)
        {
            cards.Refuse(RefusalReason.NoAnswer, row.Line, name.Plain);
            return;
        }

        var (first, second) = (Tidy.Both(table.Header[columns[0]]), Tidy.Both(table.Header[columns[1]]));
        var (a, b) = (Casing.Name(first.Plain, cards.Vocabulary), Casing.Name(second.Plain, cards.Vocabulary));

        // Both small or both as they are.
        (a, b) = a == first.Plain || b == second.Plain ? (first.Plain, second.Plain) : (a, b);
        name = Term().Match(name.Plain) is { Success: true } term ? Phrase.Of($"{LowerCase.First(term.Groups["term"].Value)}-term {LowerCase.First(term.Groups["what"].Value)}") : name;
        cards.Offer(new(CardKind.Contrast, new Phrase().Name(name).Say($": {a} vs {b}?").End(), RichText.Empty, row.Line)
        {
            Points = [.. columns.Select(c => new Phrase().Name(Tidy.Both(table.Header[c])).Say(": ").Say(Tidy.Leading(row.Cells[c])).End())],
            Group = group,
            Cell = new(table.Line, r, columns[0]),
        }, row.Cells[shape.Names].Comments);
    }

    /// <summary>"Cost (long)": what lies ahead, not a kind of cost.</summary>
    [GeneratedRegex(@"^(?<what>[^()]+) \((?<term>short|long|near|medium)( term|-term)?\)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Term();
}
