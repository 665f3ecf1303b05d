using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Fieldguide.Markdown.Html;

/// <summary>A table in a box of its own to scroll in; alignment by class, since the page's policy forbids style attributes.</summary>
internal sealed class TableWriter : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        var writer = (BodyWriter)renderer;
        renderer.Write("<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">");
        writer.OpenTag("table", BodyHoleKind.Table, table);
        renderer.WriteLine();
        writer.Texts.BeginTable();
        bool? inHead = null;
        foreach (var row in table.OfType<TableRow>())
        {
            if (inHead != row.IsHeader)
            {
                renderer.Write(inHead switch { true => "</thead>\n", false => "</tbody>\n", null => "" });
                renderer.WriteLine(row.IsHeader ? "<thead>" : "<tbody>");
                inHead = row.IsHeader;
            }

            WriteRow(writer, table, row);
        }

        renderer.Write(inHead switch { true => "</thead>\n", false => "</tbody>\n", null => "" });
        renderer.WriteLine("</table></div>");
        writer.Texts.EndTable();
    }

    private static void WriteRow(BodyWriter renderer, Table table, TableRow row)
    {
        renderer.OpenTag("tr", BodyHoleKind.Block, row);
        renderer.Texts.BeginRow();
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var column = cell.ColumnIndex is >= 0 and var index ? index : i;
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td");
            renderer.Write(alignment switch
            {
                TableColumnAlign.Left => " class=\"align-left\"",
                TableColumnAlign.Center => " class=\"align-center\"",
                TableColumnAlign.Right => " class=\"align-right\"",
                _ => "",
            });
            renderer.Write('>');
            renderer.Texts.BeginCell(column);
            var before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell is [ParagraphBlock];
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = before;
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }
}
