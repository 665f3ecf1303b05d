using System.Collections.Concurrent;
using System.Net;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Fieldguide.Markdown;

namespace Fieldguide.Rendering.Body;

/// <summary>
/// Tree to HTML for the body of a page: Markdig's renderer, with ours where its HTML needs inline style, does not know
/// our links, or says too little to a screen reader. A page that holds raw HTML is cleaned as a whole afterwards.
/// </summary>
public static class BodyRenderer
{
    // A renderer costs more to set up than a short page costs to render.
    private static readonly ConcurrentBag<(BodyWriter Writer, StringWriter Text)> Pool = [];

    public static string Render(BodyModel body)
    {
        if (!body.Guide.IsMarkdown)
        {
            return $"<pre class=\"plain\" tabindex=\"0\">{WebUtility.HtmlEncode(body.Guide.Tree.Body)}</pre>\n";
        }

        var pooled = Pool.TryTake(out var free) ? free : Create();
        var html = pooled.Writer.Write(body, pooled.Text);
        if (pooled.Text.GetStringBuilder().Capacity < 1 << 20)
        {
            Pool.Add(pooled);
        }

        return body.Guide.HasRawHtml ? HtmlAllowlist.Clean(html, body) : html;
    }

    private static (BodyWriter Writer, StringWriter Text) Create()
    {
        var text = new StringWriter { NewLine = "\n" };
        var writer = new BodyWriter(text);
        MarkdownSyntax.Pipeline.Setup(writer);
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
        return (writer, text);
    }
}
