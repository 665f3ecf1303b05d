using System.Text;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Concepts.Mentions;

/// <summary>What a reader sees beside a block: the heading above it and, of a cell, its row and the heads of the columns.</summary>
internal sealed class CellSurroundings(BodyTemplate template)
{
    // Of the table that was asked for last: its cells come one after another.
    private TableHead? _head;

    /// <summary>The heading, and in a table the column heads and the rest of the row.</summary>
    public string Around(int index)
    {
        var block = template.Texts[index];
        if (block.Table == 0)
        {
            return block.Heading;
        }

        var around = new StringBuilder(block.Heading);
        var (first, last) = Row(index);
        for (var i = first; i <= last; i++)
        {
            if (i != index)
            {
                around.Append(' ').Append(BlockText.Of(template, template.Texts[i]).Plain);
            }
        }

        return around.Append(' ').Append(Head(index)).ToString();
    }

    /// <summary>First and last cell of the row, as far as they hold text.</summary>
    public (int First, int Last) Row(int index)
    {
        var block = template.Texts[index];
        bool IsInRow(int i) => template.Texts[i].Table == block.Table && template.Texts[i].Row == block.Row;
        var (first, last) = (index, index);
        while (first > 0 && IsInRow(first - 1))
        {
            first--;
        }

        while (last + 1 < template.Texts.Count && IsInRow(last + 1))
        {
            last++;
        }

        return (first, last);
    }

    private string Head(int index)
    {
        var table = template.Texts[index].Table;
        if (_head is { } known && known.Table == table)
        {
            return known.Text;
        }

        var first = index;
        while (first > 0 && template.Texts[first - 1].Table == table)
        {
            first--;
        }

        var text = new StringBuilder();
        for (var i = first; i < template.Texts.Count && template.Texts[i].Table == table && template.Texts[i].Row == 0; i++)
        {
            text.Append(' ').Append(BlockText.Of(template, template.Texts[i]).Plain);
        }

        _head = new(table, text.ToString());
        return _head.Text;
    }

    private sealed record TableHead(int Table, string Text);
}
