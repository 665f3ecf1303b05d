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
        renderer.WriteLine("<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>");
        bool? inHead = null;
        foreach (var row in table.OfType<TableRow>())
        {
            if (inHead != row.IsHeader)
            {
                renderer.Write(inHead switch { true => "</thead>\n", false => "</tbody>\n", null => "" });
                renderer.WriteLine(row.IsHeader ? "<thead>" : "<tbody>");
                inHead = row.IsHeader;
            }

            WriteRow(renderer, table, row);
        }

        renderer.Write(inHead switch { true => "</thead>\n", false => "</tbody>\n", null => "" });
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
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
            var before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell is [ParagraphBlock];
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = before;
            renderer.Write(row.IsHeader ? "</th>" : "</td>");
        }

        renderer.WriteLine("</tr>");
    }
}
