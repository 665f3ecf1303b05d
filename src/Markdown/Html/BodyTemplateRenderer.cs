using System.Collections.Concurrent;
using System.Net;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Fieldguide.Markdown.Html;

/// <summary>
/// Tree to the HTML of a page's text: Markdig's renderer, with ours where its HTML needs inline style, does not know our
/// links, or says too little to a screen reader.
/// </summary>
internal static class BodyTemplateRenderer
{
    /// <summary>Characters; a writer that grew beyond it is let go.</summary>
    private const int LargestKept = 1 << 20;

    // A renderer costs more to set up than a short page costs to render.
    private static readonly ConcurrentBag<BodyWriter> Pool = [];

    public static BodyTemplate Render(MarkdownDocument document, GuideSource source, string? titleHeadingId, bool hasRawHtml)
    {
        var writer = Pool.TryTake(out var free) ? free : Create();
        var body = writer.Write(document, source, titleHeadingId, hasRawHtml);
        if (writer.Capacity < LargestKept)
        {
            Pool.Add(writer);
        }

        return body;
    }

    /// <summary>Text that could not be parsed, as it stands.</summary>
    public static BodyTemplate Plain(string text) =>
        new($"<pre class=\"plain\" tabindex=\"0\">{WebUtility.HtmlEncode(text)}</pre>\n", [], HasRawHtml: false);

    private static BodyWriter Create()
    {
        var writer = new BodyWriter(new StringWriter { NewLine = "\n" });
        MarkdownSyntax.Pipeline.Setup(writer);
        writer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphWriter());
        writer.ObjectRenderers.ReplaceOrAdd<ListRenderer>(new ListWriter());
        writer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new LiteralWriter());
        writer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWriter());
        writer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeBlockWriter());
        writer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableWriter());
        writer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskListWriter());
        writer.ObjectRenderers.ReplaceOrAdd<AlertBlockRenderer>(new AlertWriter());
        writer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteGroupWriter());
        writer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinkWriter());
        writer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkWriter());
        writer.ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkWriter());
        writer.ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawBlockWriter());
        writer.ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawInlineWriter());
        return writer;
    }
}
