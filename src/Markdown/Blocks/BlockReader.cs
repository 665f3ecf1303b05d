using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using MarkdigCode = Markdig.Syntax.CodeBlock;
using MarkdigList = Markdig.Syntax.ListBlock;
using MarkdigParagraph = Markdig.Syntax.ParagraphBlock;
using MarkdigQuote = Markdig.Syntax.QuoteBlock;

namespace Fieldguide.Markdown.Blocks;

/// <summary>Markdig's tree to our blocks, section by section.</summary>
internal sealed class BlockReader(GuideSource source)
{
    /// <param name="headings">Of the same tree, in order.</param>
    /// <param name="titleHeadingId">The heading that is the page's title, and so stands above all others.</param>
    public static IReadOnlyList<GuideSection> Read(MarkdownDocument document, GuideSource source, IReadOnlyList<Heading> headings, string? titleHeadingId)
    {
        var reader = new BlockReader(source);
        var sections = new List<GuideSection>();
        var blocks = new List<Block>();
        var path = new List<Heading>();
        Heading? current = null;
        var next = 0;
        foreach (var node in document)
        {
            if (node is not HeadingBlock heading)
            {
                reader.Add(node, blocks);
                continue;
            }

            Close();

            // Headings inside quotes and lists are in the list too, and are no sections.
            while (headings[next].Line != heading.Line + source.FirstLine)
            {
                next++;
            }

            current = headings[next++];
            path.RemoveAll(h => h.Level >= current.Level);
            if (current.Id != titleHeadingId)
            {
                path.Add(current);
            }
        }

        Close();
        return sections;

        void Close()
        {
            if (current is not null || blocks.Count > 0)
            {
                sections.Add(new(current, [.. path.Select(h => h.Text)], blocks));
                blocks = [];
            }
        }
    }

    private List<Block> Children(ContainerBlock container, int skip = 0)
    {
        var blocks = new List<Block>();
        for (var i = skip; i < container.Count; i++)
        {
            Add(container[i], blocks);
        }

        return blocks;
    }

    private void Add(Markdig.Syntax.Block node, List<Block> blocks)
    {
        var line = node.Line + source.FirstLine;
        switch (node)
        {
            case MarkdigParagraph paragraph:
                blocks.Add(new ParagraphBlock(line, RunReader.Read(paragraph.Inline, source)));
                break;
            case HeadingBlock heading:
                blocks.Add(new ParagraphBlock(line, RunReader.Read(heading.Inline, source)));
                break;
            case MarkdigList list:
                blocks.Add(new ListBlock(line, list.IsOrdered, list.IsOrdered && int.TryParse(list.OrderedStart, out var start) ? start : list.IsOrdered ? 1 : 0,
                    [.. list.OfType<ListItemBlock>().Select(Item)])
                {
                    Bullet = list.IsOrdered ? '-' : list.BulletType,
                });
                break;
            case Table table:
                blocks.Add(ReadTable(table, line));
                break;
            case MarkdigCode code:
                blocks.Add(new CodeBlock(line, (code as FencedCodeBlock)?.Info is { Length: > 0 } info ? info : null,
                    [.. Enumerable.Range(0, code.Lines.Count).Select(i => code.Lines.Lines[i].Slice.ToString())]));
                break;
            case AlertBlock alert:
                blocks.Add(new QuoteBlock(line, alert.Kind.ToString().ToUpperInvariant(), Children(alert)));
                break;
            case MarkdigQuote quote:
                blocks.Add(new QuoteBlock(line, null, Children(quote)));
                break;
            case DefinitionList definitions:
                foreach (var item in definitions.OfType<DefinitionItem>())
                {
                    AddDefinition(item, blocks);
                }

                break;
            case HtmlBlock html when RawHtml.IsComment(html.Lines.ToString()):
                blocks.AddRange(RawHtml.CommentTexts(html.Lines.ToString()).Select(t => new CommentBlock(line, t)));
                break;
            case HtmlBlock html:
                blocks.AddRange(FoldedQuestion.Read(html.Lines.ToString(), line));
                break;
            case ThematicBreakBlock:
                blocks.Add(new BreakBlock(line));
                break;
        }
    }

    private ListEntry Item(ListItemBlock item)
    {
        var paragraph = item.Count > 0 ? item[0] as MarkdigParagraph : null;
        return new(
            item.Line + source.FirstLine,
            paragraph?.Inline?.FirstChild is TaskList task ? task.Checked : null,
            RunReader.Read(paragraph?.Inline, source),
            Children(item, paragraph is null ? 0 : 1));
    }

    private TableBlock ReadTable(Table table, int line)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var width = rows.Max(r => r.Count);
        IReadOnlyList<RichText> Cells(TableRow row) =>
            [.. Enumerable.Range(0, width).Select(i => i < row.Count ? Cell((TableCell)row[i]) : RichText.Empty)];
        var header = Array.Find(rows, r => r.IsHeader);
        return new(
            line,
            header is null ? [.. Enumerable.Repeat(RichText.Empty, width)] : Cells(header),
            [.. rows.Where(r => !r.IsHeader).Select(r => new TableLine(r.Line + source.FirstLine, Cells(r)))]);
    }

    private RichText Cell(TableCell cell) => RunReader.Join([.. cell.OfType<MarkdigParagraph>().Select(p => RunReader.Read(p.Inline, source))]);

    /// <summary>A second meaning comes as an item without a term: it belongs to the term before it.</summary>
    private void AddDefinition(DefinitionItem item, List<Block> blocks)
    {
        var terms = item.OfType<DefinitionTerm>().Select(t => RunReader.Read(t.Inline, source)).ToArray();
        var meaning = Children(item, terms.Length);
        if (terms.Length > 0)
        {
            blocks.Add(new DefinitionBlock(item.Line + source.FirstLine, RunReader.Join(terms), meaning));
        }
        else if (blocks is [.., DefinitionBlock before])
        {
            blocks[^1] = before with { Meaning = [.. before.Meaning, .. meaning] };
        }
        else
        {
            blocks.AddRange(meaning);
        }
    }
}
