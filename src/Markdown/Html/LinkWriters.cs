using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Fieldguide.Markdown.Html;

/// <summary>Links and pictures leave holes: where they lead is not known yet.</summary>
internal sealed class LinkWriter : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var writer = (BodyWriter)renderer;
        var written = link.Url ?? "";
        if (link.IsImage)
        {
            writer.Leave(BodyHoleKind.Image, written, link.Title, AltText(link));
            return;
        }

        writer.Leave(BodyHoleKind.LinkStart, written, link.Title);
        writer.Texts.Close();
        renderer.WriteChildren(link);
        writer.Texts.Open();
        writer.Leave(BodyHoleKind.LinkEnd, written);
    }

    private static string AltText(LinkInline picture)
    {
        var words = PlainText.Of(picture);
        var inner = picture.FindDescendants<LinkInline>().Where(l => l.IsImage).Select(l => PlainText.Of(l));
        return string.Concat([words, .. inner]);
    }
}

/// <summary><c>&lt;https://…&gt;</c> and mail addresses in angle brackets.</summary>
internal sealed class AutolinkWriter : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (link.IsEmail)
        {
            renderer.Write("<a href=\"mailto:").WriteEscapeUrl(link.Url).Write("\">").WriteEscape(link.Url).Write("</a>");
            return;
        }

        var writer = (BodyWriter)renderer;
        writer.Leave(BodyHoleKind.LinkStart, link.Url);
        renderer.WriteEscape(link.Url);
        writer.Leave(BodyHoleKind.LinkEnd, link.Url);
    }
}
