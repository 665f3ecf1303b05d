using Markdig.Renderers;

namespace Fieldguide.Rendering.Body;

/// <summary>Markdig's HTML renderer with the page at hand, so that the object renderers can ask for it.</summary>
internal sealed class BodyWriter(TextWriter writer) : HtmlRenderer(writer)
{
    /// <summary>The page being written; set for the time of <see cref="Write(BodyModel, StringWriter)"/> alone.</summary>
    public BodyModel Body { get; private set; } = null!;

    /// <summary>Marks links that are resolved already, for the allowlist that sees the whole page afterwards.</summary>
    public bool MarksLinks => Body.Guide.HasRawHtml;

    public string Write(BodyModel body, StringWriter text)
    {
        Body = body;
        try
        {
            Render(body.Guide.Tree.Document);
            return text.ToString();
        }
        finally
        {
            text.GetStringBuilder().Clear();
            Reset();
            Body = null!;
        }
    }
}
