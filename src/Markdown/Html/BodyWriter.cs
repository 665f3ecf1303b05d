using Markdig.Renderers;
using Markdig.Syntax;

namespace Fieldguide.Markdown.Html;

/// <summary>Markdig's HTML renderer with the page at hand, so that the object renderers can ask for it and leave holes.</summary>
internal sealed class BodyWriter(StringWriter text) : HtmlRenderer(text)
{
    private readonly List<BodyHole> _holes = [];

    /// <summary>Id of the heading that stands above the text already.</summary>
    public string? TitleHeadingId { get; private set; }

    public bool KeepsRawHtml { get; private set; }

    public int Capacity => text.GetStringBuilder().Capacity;

    public BodyTemplate Write(MarkdownDocument document, string? titleHeadingId, bool hasRawHtml)
    {
        (TitleHeadingId, KeepsRawHtml) = (titleHeadingId, hasRawHtml);
        try
        {
            Render(document);
            return new(text.ToString(), [.. _holes], hasRawHtml);
        }
        finally
        {
            text.GetStringBuilder().Clear();
            _holes.Clear();
            Reset();
        }
    }

    public void Leave(BodyHoleKind kind, string written, string? title = null, string alt = "") =>
        _holes.Add(new(text.GetStringBuilder().Length, kind, written, string.IsNullOrEmpty(title) ? null : title, alt));
}
