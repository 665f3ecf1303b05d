using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Fieldguide.Markdown.Html;

/// <summary>GitHub's alerts as notes; the kind is said in words, not by colour alone.</summary>
internal sealed class AlertWriter : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var kind = alert.Kind.ToString().ToLowerInvariant();
        var title = string.Concat(kind[..1].ToUpperInvariant(), kind.AsSpan(1));
        renderer.EnsureLine();
        renderer.Write("<aside class=\"note\" data-kind=\"").WriteEscape(kind).Write("\"><p class=\"note-title\">").WriteEscape(title).WriteLine("</p>");
        renderer.WriteChildren(alert);
        renderer.EnsureLine();
        renderer.WriteLine("</aside>");
    }
}
