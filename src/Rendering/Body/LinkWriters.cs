using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using Fieldguide.Markdown;

namespace Fieldguide.Rendering.Body;

/// <summary>Links and pictures with the addresses they have on this page.</summary>
internal sealed class LinkWriter : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var writer = (BodyWriter)renderer;
        switch (writer.Body.Target(link.Url ?? ""), link.IsImage)
        {
            case (LinkTarget.Address address, true):
                renderer.Write("<img src=\"").WriteEscape(address.Href).Write('"').Write(Marker(writer)).Write(" alt=\"").WriteEscape(AltText(link)).Write('"');
                WriteTitle(renderer, link.Title);
                renderer.Write(" loading=\"lazy\">");
                break;
            case (LinkTarget.LinkInstead picture, _):
                renderer.Write("<a href=\"").WriteEscape(picture.Href).Write('"').Write(Marker(writer)).Write('>')
                    .WriteEscape(AltText(link) is { Length: > 0 } alt ? alt : picture.Href).Write("</a>");
                break;
            case (LinkTarget.Address address, false):
                renderer.Write("<a href=\"").WriteEscape(address.Href).Write('"').Write(Marker(writer));
                WriteTitle(renderer, link.Title);
                renderer.Write('>');
                renderer.WriteChildren(link);
                renderer.Write("</a>");
                break;
            case (LinkTarget.None none, var isImage):
                renderer.Write("<span class=\"missing-link\" title=\"").WriteEscape(none.Reason).Write("\">");
                if (isImage)
                {
                    renderer.WriteEscape(AltText(link));
                }
                else
                {
                    renderer.WriteChildren(link);
                }

                renderer.Write("</span>");
                break;
        }
    }

    internal static string Marker(BodyWriter writer) => writer.MarksLinks ? $" {HtmlAllowlist.ResolvedMarker}=\"\"" : "";

    private static void WriteTitle(HtmlRenderer renderer, string? title)
    {
        if (!string.IsNullOrEmpty(title))
        {
            renderer.Write(" title=\"").WriteEscape(title).Write('"');
        }
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
        var writer = (BodyWriter)renderer;
        var target = link.IsEmail ? new LinkTarget.Address("mailto:" + link.Url, External: true) : writer.Body.Target(link.Url);
        if (target is LinkTarget.Address address)
        {
            renderer.Write("<a href=\"").WriteEscape(address.Href).Write('"').Write(LinkWriter.Marker(writer)).Write('>').WriteEscape(link.Url).Write("</a>");
        }
        else
        {
            var reason = target is LinkTarget.None none ? none.Reason : "";
            renderer.Write("<span class=\"missing-link\" title=\"").WriteEscape(reason).Write("\">").WriteEscape(link.Url).Write("</span>");
        }
    }
}
