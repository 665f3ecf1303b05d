using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Fieldguide.Markdown.Html;

/// <summary>A paragraph, or the text of an item or cell that needs no element of its own.</summary>
internal sealed class ParagraphWriter : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var writer = (BodyWriter)renderer;
        var bare = renderer.ImplicitParagraph;
        if (!bare)
        {
            if (!renderer.IsFirstInContainer)
            {
                renderer.EnsureLine();
            }

            writer.OpenTag("p", BodyHoleKind.Block, paragraph);
        }

        var start = writer.Offset;
        writer.Texts.BeginBlock();
        renderer.WriteLeafInline(paragraph);
        writer.Texts.EndBlock(paragraph, start, writer.Offset, paragraph.Line + writer.Source.FirstLine);
        if (!bare)
        {
            renderer.Write("</p>");
            renderer.EnsureLine();
        }
    }
}

/// <summary>Text as it stands, its place noted.</summary>
internal sealed class LiteralWriter : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal) => ((BodyWriter)renderer).WriteText(literal);
}

/// <summary>Lists, each item's tag open for an anchor. Classes of task lists come with the tree.</summary>
internal sealed class ListWriter : HtmlObjectRenderer<ListBlock>
{
    protected override void Write(HtmlRenderer renderer, ListBlock list)
    {
        renderer.EnsureLine();
        if (list.IsOrdered)
        {
            renderer.Write("<ol");
            if (list.BulletType != '1')
            {
                renderer.Write(" type=\"").Write(list.BulletType).Write('"');
            }

            if (list.OrderedStart is not null and not "1")
            {
                renderer.Write(" start=\"").Write(list.OrderedStart).Write('"');
            }
        }
        else
        {
            renderer.Write("<ul");
        }

        renderer.WriteAttributes(list);
        renderer.WriteLine('>');
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = !list.IsLoose;
            renderer.EnsureLine();
            renderer.Write("<li").WriteAttributes(item);
            ((BodyWriter)renderer).LeaveForAttributes(BodyHoleKind.Block, item);
            renderer.Write('>');
            renderer.WriteChildren(item);
            renderer.WriteLine("</li>");
            renderer.EnsureLine();
            renderer.ImplicitParagraph = before;
        }

        renderer.WriteLine(list.IsOrdered ? "</ol>" : "</ul>");
    }
}
