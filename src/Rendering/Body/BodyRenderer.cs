using System.Globalization;
using System.Net;
using System.Text;
using Fieldguide.Markdown.Html;
using Fieldguide.Rendering.Concepts;

namespace Fieldguide.Rendering.Body;

/// <summary>
/// Fills the holes of a text with the addresses of the page it stands on and weaves the concept links in. A text that holds
/// raw HTML is cleaned as a whole afterwards.
/// </summary>
public sealed class BodyRenderer
{
    private readonly BodyModel _body;
    private readonly BodyTemplate _template;
    private readonly StringBuilder _html;

    // Marks what is resolved already, for the allowlist that sees the whole text afterwards.
    private readonly string _marker;
    private readonly HashSet<int> _anchored = [];
    private int _written;

    private BodyRenderer(BodyModel body)
    {
        _body = body;
        _template = body.Template;
        _html = new(_template.Html.Length + 64 * _template.Holes.Count);
        _marker = _template.HasRawHtml ? $" {HtmlAllowlist.ResolvedMarker}=\"\"" : "";
    }

    public static string Render(BodyModel body)
    {
        if (body.Template.Holes.Count == 0 && body.Concepts.Count == 0 && !body.Template.HasRawHtml)
        {
            return body.Template.Html;
        }

        var html = new BodyRenderer(body).Fill();
        return body.Template.HasRawHtml ? HtmlAllowlist.Clean(html, body) : html;
    }

    private string Fill()
    {
        var concept = 0;
        foreach (var hole in _template.Holes)
        {
            for (; concept < _body.Concepts.Count && _body.Concepts[concept].Start < hole.Offset; concept++)
            {
                Weave(_body.Concepts[concept]);
            }

            CopyTo(hole.Offset);
            Fill(hole);
        }

        for (; concept < _body.Concepts.Count; concept++)
        {
            Weave(_body.Concepts[concept]);
        }

        CopyTo(_template.Html.Length);
        return _html.ToString();
    }

    private void CopyTo(int offset)
    {
        _html.Append(_template.Html, _written, offset - _written);
        _written = offset;
    }

    private void Weave(ConceptLink link)
    {
        CopyTo(link.Start);
        _html.Append("<a class=\"concept\"").Append(_marker).Append(" data-concept=\"").Append(WebUtility.HtmlEncode(link.Concept))
            .Append("\" data-family=\"").Append(WebUtility.HtmlEncode(link.Family)).Append(FamilyHue.Of(link.Family) is { } hue ? $"\" data-hue=\"{hue}" : "")
            .Append("\" href=\"").Append(WebUtility.HtmlEncode(link.Href)).Append("\">");
        CopyTo(link.Start + link.Length);
        _html.Append("</a>");
    }

    private void Fill(BodyHole hole)
    {
        switch (hole.Kind)
        {
            case BodyHoleKind.Block:
                // A loose item and its paragraph begin on one line; one id is enough.
                if (_body.Marks.Anchors.Contains(hole.Line) && _anchored.Add(hole.Line))
                {
                    Attribute("id", BodyMarks.IdOf(hole.Line));
                }

                break;
            case BodyHoleKind.Table:
                Attribute("data-cards", _body.Marks.Tables.GetValueOrDefault(hole.Line));
                break;
            case BodyHoleKind.Box:
                Attribute("data-item", _body.Marks.Boxes.GetValueOrDefault(hole.Line));
                break;
            default:
                Fill(hole, _body.Target(hole.Written));
                break;
        }
    }

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            _html.Append(_marker).Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }
    }

    private void Fill(BodyHole hole, LinkTarget target)
    {
        var title = hole.Title is null ? "" : $" title=\"{WebUtility.HtmlEncode(hole.Title)}\"";
        switch (hole.Kind, target)
        {
            case (BodyHoleKind.LinkStart, LinkTarget.Address to):
                _html.Append(CultureInfo.InvariantCulture, $"<a href=\"{WebUtility.HtmlEncode(to.Href)}\"{_marker}{title}>");
                break;
            case (BodyHoleKind.LinkStart, LinkTarget.None none):
                _html.Append(CultureInfo.InvariantCulture, $"<span class=\"missing-link\" title=\"{WebUtility.HtmlEncode(none.Reason)}\">");
                break;
            case (BodyHoleKind.LinkEnd, LinkTarget.None):
                _html.Append("</span>");
                break;
            case (BodyHoleKind.LinkEnd, _):
                _html.Append("</a>");
                break;
            case (BodyHoleKind.Image, LinkTarget.Address to):
                _html.Append(CultureInfo.InvariantCulture, $"<img src=\"{WebUtility.HtmlEncode(to.Href)}\"{_marker} alt=\"{WebUtility.HtmlEncode(hole.Alt)}\"{title} loading=\"lazy\">");
                break;
            case (BodyHoleKind.Image, LinkTarget.None none):
                _html.Append(CultureInfo.InvariantCulture, $"<span class=\"missing-link\" title=\"{WebUtility.HtmlEncode(none.Reason)}\">{WebUtility.HtmlEncode(hole.Alt)}</span>");
                break;
            case (_, LinkTarget.LinkInstead picture):
                _html.Append(CultureInfo.InvariantCulture, $"<a href=\"{WebUtility.HtmlEncode(picture.Href)}\"{_marker}>{WebUtility.HtmlEncode(hole.Alt.Length > 0 ? hole.Alt : picture.Href)}</a>");
                break;
        }
    }
}
