using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Fieldguide.Rendering;

/// <summary>Page model to HTML through the theme's components, which it knows by type alone.</summary>
/// <param name="layout">A component with the parameters <c>Model</c> and <c>Body</c>.</param>
public sealed class PageRenderer(Type layout)
{
    // Entities for every letter beyond ASCII would double the size of a page in another script.
    private readonly IServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .BuildServiceProvider();

    /// <summary>Safe from many threads: each page gets a renderer of its own, since a shared one keeps what it rendered.</summary>
    /// <param name="bodyHtml">Rendered and safe already.</param>
    /// <returns>UTF-8, line ends <c>\n</c>.</returns>
    public byte[] Render(PageModel page, string bodyHtml)
    {
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            ["Model"] = page,
            ["Body"] = (MarkupString)bodyHtml,
        });

        // Nothing in the theme waits, so the task is done when it is returned.
        var html = renderer.Dispatcher.InvokeAsync(() =>
        {
            var root = renderer.BeginRenderingComponent(layout, parameters);
            var text = new StringWriter(new StringBuilder(bodyHtml.Length + 8192));
            text.Write("<!doctype html>\n");
            root.WriteHtmlTo(text);
            return text.ToString();
        }).GetAwaiter().GetResult();
        return Encoding.UTF8.GetBytes(html.Contains('\r', StringComparison.Ordinal) ? html.ReplaceLineEndings("\n") : html);
    }
}
