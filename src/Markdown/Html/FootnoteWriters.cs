using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Fieldguide.Markdown.Html;

/// <summary>The notes at the end of the page.</summary>
internal sealed class FootnoteGroupWriter : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup notes)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\" aria-label=\"Footnotes\"><ol>");
        ((BodyWriter)renderer).Texts.Close();
        foreach (var note in notes.OfType<Footnote>())
        {
            renderer.Write("<li id=\"fn:").Write(note.Order.ToString(CultureInfo.InvariantCulture)).WriteLine("\">");
            renderer.WriteChildren(note);
            renderer.EnsureLine();
            renderer.WriteLine("</li>");
        }

        ((BodyWriter)renderer).Texts.Open();
        renderer.WriteLine("</ol></section>");
    }
}

/// <summary>The mark in the text, and the way back from the note.</summary>
internal sealed class FootnoteLinkWriter : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var order = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        var index = link.Index.ToString(CultureInfo.InvariantCulture);
        renderer.Write(link.IsBackLink
            ? $"<a class=\"footnote-back\" href=\"#fnref:{index}\" aria-label=\"Back to the text\">↩</a>"
            : $"<sup><a class=\"footnote-ref\" id=\"fnref:{index}\" href=\"#fn:{order}\" aria-label=\"Note {order}\">{order}</a></sup>");
    }
}
