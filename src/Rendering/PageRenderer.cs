using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Fieldguide.Rendering;

/// <summary>Page model to HTML through the theme's components, which it knows by type alone.</summary>
/// <param name="layout">A component with the parameters <c>Model</c> and <c>Body</c>.</param>
public sealed class PageRenderer(Type layout)
{
    // Each thread writes its pages into one buffer: fresh ones were a third of all memory asked for.
    [ThreadStatic]
    private static StringBuilder? _text;

    private static readonly IServiceProvider Services = new RendererServices();

    /// <summary>Safe from many threads: each page gets a renderer of its own, since a shared one keeps what it rendered.</summary>
    /// <param name="bodyHtml">Rendered and safe already.</param>
    /// <returns>UTF-8, line ends <c>\n</c>.</returns>
    public ReadOnlyMemory<byte> Render(PageModel page, string bodyHtml)
    {
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            ["Model"] = page,
            ["Body"] = (MarkupString)bodyHtml,
        });

        // Nothing in the theme waits, so the task is done when it is returned.
        return renderer.Dispatcher.InvokeAsync(() =>
        {
            var text = _text ??= new StringBuilder(32 * 1024);
            text.Clear().Append("<!doctype html>\n");
            renderer.BeginRenderingComponent(layout, parameters).WriteHtmlTo(new StringWriter(text));
            return Encode(text.Replace("\r", ""));
        }).GetAwaiter().GetResult();
    }

    private static ReadOnlyMemory<byte> Encode(StringBuilder text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + text.Length / 8);

        // A pair of surrogates may be cut by the edge of a chunk, so one encoder sees them all.
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in text.GetChunks())
        {
            encoder.Convert(chunk.Span, bytes, flush: false, out _, out _);
        }

        return bytes.WrittenMemory;
    }
}
