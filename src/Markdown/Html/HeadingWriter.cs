using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Fieldguide.Markdown.Html;

/// <summary>A heading with a link to itself. The one that gave the page its title stands above the text already.</summary>
internal sealed class HeadingWriter : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var id = heading.GetAttributes().Id!;
        var text = PlainText.Of(heading.Inline).Trim();
        var writer = (BodyWriter)renderer;
        writer.Texts.Heading(heading, id, text);
        if (id == writer.TitleHeadingId)
        {
            return;
        }

        var level = (char)('0' + heading.Level);
        renderer.EnsureLine();
        renderer.Write("<h").Write(level).Write(" id=\"").WriteEscape(id).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write("<a class=\"hash\" href=\"#").WriteEscape(Uri.EscapeDataString(id)).Write("\" aria-label=\"Link to “")
            .WriteEscape(text).Write("”\">#</a></h").Write(level).WriteLine(">");
    }
}
