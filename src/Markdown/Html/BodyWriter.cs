using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Fieldguide.Markdown.Html;

/// <summary>Markdig's HTML renderer with the page at hand, so that the object renderers can ask for it, leave holes and say where text is.</summary>
internal sealed class BodyWriter(StringWriter text) : HtmlRenderer(text)
{
    private readonly List<BodyHole> _holes = [];
    private readonly TextRecorder _texts = new();

    /// <summary>Id of the heading that stands above the text already.</summary>
    public string? TitleHeadingId { get; private set; }

    public bool KeepsRawHtml { get; private set; }

    public GuideSource Source { get; private set; } = null!;

    /// <summary>Says where running text stands.</summary>
    public TextRecorder Texts => _texts;

    public int Offset => text.GetStringBuilder().Length;

    public int Capacity => text.GetStringBuilder().Capacity;

    public BodyTemplate Write(MarkdownDocument document, GuideSource source, string? titleHeadingId, bool hasRawHtml)
    {
        (Source, TitleHeadingId, KeepsRawHtml) = (source, titleHeadingId, hasRawHtml);
        try
        {
            Render(document);
            return new(text.ToString(), [.. _holes], hasRawHtml) { Texts = _texts.All() };
        }
        finally
        {
            text.GetStringBuilder().Clear();
            _holes.Clear();
            _texts.Clear();
            Source = null!;
            Reset();
        }
    }

    public void Leave(BodyHoleKind kind, string written, string? title = null, string alt = "") =>
        _holes.Add(new(Offset, kind, written, string.IsNullOrEmpty(title) ? null : title, alt));

    /// <summary>A start tag whose attributes are not all known yet.</summary>
    public void OpenTag(string name, BodyHoleKind kind, MarkdownObject node)
    {
        Write('<').Write(name);
        LeaveForAttributes(kind, node);
        Write('>');
    }

    public void LeaveForAttributes(BodyHoleKind kind, MarkdownObject node) =>
        _holes.Add(new(Offset, kind, "", null, "", node.Line + Source.FirstLine));

    public void WriteText(LiteralInline literal)
    {
        var start = Offset;
        WriteEscape(ref literal.Content);
        if (_texts.IsOpen)
        {
            var place = Source.Place(literal.Line, literal.Column);
            _texts.Add(start, Offset - start, place.Line, place.Column);
        }
    }
}
