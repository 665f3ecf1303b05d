using Fieldguide.Cards.Labels;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Lines of notes as the blocks they would be outside of a fence: labels, lists, nested lists, paragraphs, parts under a heading.</summary>
internal sealed class ProseReader
{
    private readonly List<FencePart> _parts = [];
    private readonly List<OpenItem> _open = [];
    private List<Block> _blocks = [];
    private List<OpenItem>? _list;
    private (string? Title, int Depth, int Line) _head;
    private bool _gap;

    /// <param name="titles">Lines that are headings above all of the fence's own, as the title of a box is; by number.</param>
    public static List<FencePart> Read(IReadOnlyList<FenceLine> lines, IReadOnlySet<int>? titles = null)
    {
        var reader = new ProseReader();
        var isTitled = titles is { Count: > 0 };
        for (var i = 0; i < lines.Count; i++)
        {
            reader.Take(lines, i, isTitled, titles);
        }

        reader.ClosePart();
        return reader._parts;
    }

    private void Take(IReadOnlyList<FenceLine> lines, int at, bool isTitled, IReadOnlySet<int>? titles)
    {
        var line = lines[at];
        if (line.IsBlank)
        {
            _gap = true;
            return;
        }

        var gap = _gap;
        _gap = false;
        if (line.Ready is [TableBlock table])
        {
            Add(table);
        }
        else if (line.Ready is { } ready)
        {
            CloseList();
            _blocks.AddRange(ready);
        }
        else if (titles is not null && titles.Contains(line.Number))
        {
            OpenPart(Capitals.Calm(line.Text), 1, line.Number);
        }
        else if (line.IsTitle)
        {
            OpenPart(line.Text, 1, line.Number);
        }
        else if (FencedText.Item(line.Text) is { } marked)
        {
            Add(marked, line, gap);
        }
        else if (HeadLines.Of(line.Text) is { } title && IsHead(title, lines, at))
        {
            OpenPart(title, isTitled ? 2 : 1, line.Number);
        }
        else if (_open.FindLast(o => o.Indent < line.Indent && !o.IsUnmarked) is { } item)
        {
            item.Continue(line);
        }
        else
        {
            Text(line, at > 0 ? lines[at - 1] : null, gap);
        }
    }

    /// <summary>An option is a heading if something stands below it; steps are, even alone.</summary>
    private static bool IsHead(string title, IReadOnlyList<FenceLine> lines, int at) =>
        HeadLines.IsStep(title) || lines.Skip(at + 1).FirstOrDefault(l => !l.IsBlank) is { } next && HeadLines.Of(next.Text) is null;

    private void Add(FencedItem item, FenceLine line, bool gap)
    {
        while (_open.Count > 0 && _open[^1].Indent > line.Indent)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        var entry = new OpenItem(item.Number, line.Indent, line.Number, item.Text);
        if (_open.Count > 0 && _open[^1].Indent == line.Indent)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        if (_open.Count > 0)
        {
            _open[^1].Children.Add(entry);
        }
        else
        {
            // After a blank line the same list goes on with the next number, or with the next dash.
            if (_list is [.., var last] && ((last.Number > 0) != (item.Number > 0) || (gap && item.Number == 1)))
            {
                CloseList();
            }

            (_list ??= []).Add(entry);
        }

        _open.Add(entry);
    }

    /// <summary>The label right above rows is what they are about.</summary>
    private void Add(TableBlock table)
    {
        CloseList();
        if (_blocks is [.., ParagraphBlock { Text: var text } label] && Labelled.Bold(text) is { Rest.IsEmpty: true, Label.Plain: var name })
        {
            _blocks.RemoveAt(_blocks.Count - 1);
            if (TimePlans.Asked(name, table) is { } asked)
            {
                _blocks.AddRange(asked);
                return;
            }

            OpenPart(name, Math.Max(1, _head.Depth), label.Line);
        }

        _blocks.Add(table);
    }

    private void Text(FenceLine line, FenceLine? before, bool gap)
    {
        // Indented below a label that stands alone, a line is an item though nothing marks it as one.
        if (before is not null && !gap && _blocks is [.., ParagraphBlock { Text: var label }] && _list is null && label.Plain.EndsWith(':') && line.Indent > before.Indent)
        {
            Unmarked(line);
            return;
        }

        if (!gap && _list is [.., { IsUnmarked: true, Indent: var indent }] && indent == line.Indent)
        {
            Unmarked(line);
            return;
        }

        var wasList = _list is not null;
        CloseList();
        var text = FencedText.Emphasised(line.Text, line.Number);
        if (!gap && !wasList && FencedText.LabelOf(line.Text) is null && _blocks is [.., ParagraphBlock open] && before is { IsBlank: false })
        {
            _blocks[^1] = open with { Text = FencedText.Join(open.Text, line.Text, line.Number) };
            return;
        }

        _blocks.Add(new ParagraphBlock(line.Number, text));
    }

    private void Unmarked(FenceLine line)
    {
        var entry = new OpenItem(0, line.Indent, line.Number, line.Text) { IsUnmarked = true };
        (_list ??= []).Add(entry);
        _open.Clear();
        _open.Add(entry);
    }

    private void OpenPart(string title, int depth, int line)
    {
        ClosePart();
        _head = (title, depth, line);
    }

    private void ClosePart()
    {
        CloseList();
        if (_blocks.Count > 0 || _head.Title is not null)
        {
            _parts.Add(new(_head.Title, _head.Depth, _head.Line, Gathered(_blocks)));
        }

        _blocks = [];
    }

    private void CloseList()
    {
        if (_list is not null)
        {
            _blocks.Add(OpenItem.List(_list));
        }

        _list = null;
        _open.Clear();
    }

    /// <summary>Lines of "name: value" one below the other are a list under the label before them.</summary>
    private static List<Block> Gathered(List<Block> blocks)
    {
        var gathered = new List<Block>();
        var values = new List<ListEntry>();
        foreach (var block in Shortened(blocks))
        {
            if (block is ParagraphBlock { Text: var text } paragraph && Labelled.Bold(text) is { Role: LabelRole.None, Rest.IsEmpty: false } label && !label.Rest.Plain.EndsWith(':'))
            {
                values.Add(new(paragraph.Line, null, text, []));
                continue;
            }

            Flush();
            gathered.Add(block);
        }

        Flush();
        return gathered;

        void Flush()
        {
            if (values.Count > 1)
            {
                gathered.Add(new ListBlock(values[0].Line, false, 0, values));
            }
            else if (values.Count == 1)
            {
                gathered.Add(new ParagraphBlock(values[0].Line, values[0].Lead));
            }

            values = [];
        }
    }

    /// <summary>A label above one item is a label with its text.</summary>
    private static IEnumerable<Block> Shortened(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i + 1 < blocks.Count && blocks[i] is ParagraphBlock { Text: var text } label && text.Plain.EndsWith(':') && Labelled.Bold(text) is { Rest.IsEmpty: true, Role: LabelRole.None }
                && blocks[i + 1] is ListBlock { Items: [{ Below.Count: 0 } only] } && Labelled.Any(only.Lead) is null)
            {
                yield return label with { Text = FencedText.Join(text, only.Lead.Plain, only.Line) };
                i++;
            }
            else
            {
                yield return blocks[i];
            }
        }
    }
}
