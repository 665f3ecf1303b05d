using System.Buffers;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Boxes one below the other with arrows between them, a name in each: the names in order, and what is noted beside a box as said of it.</summary>
internal static class BoxChain
{
    private const int FewestBoxes = 3;
    private const int LinesAtMost = 3;
    private const int NameWords = 5;

    private static readonly SearchValues<char> NoName = SearchValues.Create(":;=?{}");

    public static IReadOnlyList<FencePart>? Read(IReadOnlyList<FenceLine> lines)
    {
        // A drawing that branches early is no chain.
        var names = new List<ListEntry>();
        var notes = new List<ListEntry>();
        var rows = new List<FrameLine>();
        var arrows = 0;
        var stacks = 0;
        var isLast = false;
        foreach (var line in lines.Append(new(0, 0, "└──┘")))
        {
            arrows += !FrameLine.IsBorder(line.Text) && line.Text.Any(Ornaments.IsArrow) && Ornaments.IsOrnament(line.Text) ? 1 : 0;
            if (!line.IsBlank && !FrameLine.IsBorder(line.Text))
            {
                if (FrameLine.Of(line) is { Cells.Count: > 0 } row)
                {
                    rows.Add(row);
                }

                continue;
            }

            if (rows.Count == 0)
            {
                continue;
            }

            if (isLast || rows.Count > LinesAtMost || rows[0].Cells.Any(c => c.Column == 0))
            {
                return null;
            }

            stacks++;

            // Two boxes side by side end the chain.
            isLast = rows[0].Cells.Count > 1;
            foreach (var box in rows.SelectMany(r => r.Cells).GroupBy(c => c.Column))
            {
                var name = string.Join(' ', box.Select(c => c.Line.Text));
                if (Words.Count(name) is 0 or > NameWords || box.Any(c => FencedText.Item(c.Line.Text) is not null || c.Line.Text.AsSpan().ContainsAny(NoName)))
                {
                    return null;
                }

                var number = box.First().Line.Number;
                names.Add(new(number, null, FencedText.Plain(name, number), []));
            }

            if (rows.Find(r => r.Note is not null) is { Note: { } note } noted)
            {
                notes.Add(new(noted.Number, null, FencedText.Emphasised($"{rows[0].Cells[0].Line.Text}: {note.Trim('(', ')', '←', '-', '─', ' ')}", noted.Number), []));
            }

            rows.Clear();
        }

        if (stacks < FewestBoxes || arrows < stacks - 1)
        {
            return null;
        }

        List<Block> blocks = [new ListBlock(names[0].Line, true, 1, names)];
        if (notes.Count > 0)
        {
            blocks.Add(new BreakBlock(notes[0].Line));
            blocks.Add(new ListBlock(notes[0].Line, false, 0, notes));
        }

        return [new(null, 0, lines[0].Number, blocks)];
    }
}
