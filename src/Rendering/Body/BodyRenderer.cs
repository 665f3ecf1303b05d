using System.Globalization;
using System.Net;
using System.Text;
using Fieldguide.Markdown.Html;

namespace Fieldguide.Rendering.Body;

/// <summary>Fills the holes of a text with the addresses of the page it stands on. A text that holds raw HTML is cleaned as a whole afterwards.</summary>
public static class BodyRenderer
{
    public static string Render(BodyModel body)
    {
        var template = body.Template;
        if (template.Holes.Count == 0 && !template.HasRawHtml)
        {
            return template.Html;
        }

        // Marks what is resolved already, for the allowlist that sees the whole text afterwards.
        var marker = template.HasRawHtml ? $" {HtmlAllowlist.ResolvedMarker}=\"\"" : "";
        var html = new StringBuilder(template.Html.Length + 64 * template.Holes.Count);
        var written = 0;
        foreach (var hole in template.Holes)
        {
            html.Append(template.Html, written, hole.Offset - written);
            written = hole.Offset;
            Fill(html, hole, body.Target(hole.Written), marker);
        }

        html.Append(template.Html, written, template.Html.Length - written);
        return template.HasRawHtml ? HtmlAllowlist.Clean(html.ToString(), body) : html.ToString();
    }

    private static void Fill(StringBuilder html, BodyHole hole, LinkTarget target, string marker)
    {
        var title = hole.Title is null ? "" : $" title=\"{WebUtility.HtmlEncode(hole.Title)}\"";
        switch (hole.Kind, target)
        {
            case (BodyHoleKind.LinkStart, LinkTarget.Address to):
                html.Append(CultureInfo.InvariantCulture, $"<a href=\"{WebUtility.HtmlEncode(to.Href)}\"{marker}{title}>");
                break;
            case (BodyHoleKind.LinkStart, LinkTarget.None none):
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"missing-link\" title=\"{WebUtility.HtmlEncode(none.Reason)}\">");
                break;
            case (BodyHoleKind.LinkEnd, LinkTarget.None):
                html.Append("</span>");
                break;
            case (BodyHoleKind.LinkEnd, _):
                html.Append("</a>");
                break;
            case (BodyHoleKind.Image, LinkTarget.Address to):
                html.Append(CultureInfo.InvariantCulture, $"<img src=\"{WebUtility.HtmlEncode(to.Href)}\"{marker} alt=\"{WebUtility.HtmlEncode(hole.Alt)}\"{title} loading=\"lazy\">");
                break;
            case (BodyHoleKind.Image, LinkTarget.None none):
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"missing-link\" title=\"{WebUtility.HtmlEncode(none.Reason)}\">{WebUtility.HtmlEncode(hole.Alt)}</span>");
                break;
            case (_, LinkTarget.LinkInstead picture):
                html.Append(CultureInfo.InvariantCulture, $"<a href=\"{WebUtility.HtmlEncode(picture.Href)}\"{marker}>{WebUtility.HtmlEncode(hole.Alt.Length > 0 ? hole.Alt : picture.Href)}</a>");
                break;
        }
    }
}
