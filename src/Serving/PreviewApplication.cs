using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Fieldguide.Serving;

/// <summary>Answers requests from memory, as a static host would: <c>index.html</c> for folders, <c>404.html</c> for what is not there.</summary>
internal sealed class PreviewApplication(StateFeed feed, CancellationToken stopping) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-cache";
        if (!IsThisMachine(request.Host.Host))
        {
            // Another site's name that leads here is somebody else's page reaching for this one (DNS rebinding).
            await Say(context, StatusCodes.Status403Forbidden, "This preview answers only to 127.0.0.1 and localhost.\n");
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Say(context, StatusCodes.Status405MethodNotAllowed, "Pages can be read, nothing else.\n");
            return;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await (request.Path.Value switch
            {
                LiveReload.EventsPath => Listen(context, ending.Token),
                LiveReload.ScriptPath => Send(context, StatusCodes.Status200OK, "text/javascript; charset=utf-8", LiveReload.Script),
                var path => Page(context, path ?? "/", ending.Token),
            });
        }
        catch (OperationCanceledException)
        {
            // The reader left, or the preview ends.
        }
    }

    private static bool IsThisMachine(string host) =>
        host is "127.0.0.1" or "[::1]" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    private async Task Page(HttpContext context, string path, CancellationToken ending)
    {
        var state = await feed.NowAsync(ending);
        if (state.Site is not { } site)
        {
            await Send(context, StatusCodes.Status503ServiceUnavailable, "text/html; charset=utf-8", LiveReload.AddTo(state.ProblemPage(), state.Version));
            return;
        }

        var name = path.StartsWith(site.LinkRoot, StringComparison.Ordinal) ? path[site.LinkRoot.Length..] : null;
        if (name is null && (path == "/" || path + "/" == site.LinkRoot))
        {
            Redirect(context, PathString.FromUriComponent(site.LinkRoot).ToUriComponent());
            return;
        }

        var file = name is null ? null : name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        if (file is not null && site.Find(file) is { } found)
        {
            await SendFile(context, found, file, StatusCodes.Status200OK, state.Version);
        }
        else if (name is not null && site.Find(name + "/index.html") is not null)
        {
            Redirect(context, context.Request.Path.ToUriComponent() + "/");
        }
        else if (site.Find("404.html") is { } missing)
        {
            await SendFile(context, missing, "404.html", StatusCodes.Status404NotFound, state.Version);
        }
        else
        {
            await Say(context, StatusCodes.Status404NotFound, "There is no page here.\n");
        }
    }

    private static void Redirect(HttpContext context, string path) => context.Response.Redirect(path + context.Request.QueryString);

    private static async Task SendFile(HttpContext context, ServedFile file, string path, int status, string version)
    {
        var isPage = path.EndsWith(".html", StringComparison.Ordinal);
        // A page knows the site it belongs to, so it is another one when anything of the site is.
        var tag = new EntityTagHeaderValue(isPage ? $"\"{file.Hash[..16]}-{version}\"" : $"\"{file.Hash[..16]}\"");
        context.Response.GetTypedHeaders().ETag = tag;
        if (status == StatusCodes.Status200OK && context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await Send(context, status, ContentTypes.Of(path), isPage ? LiveReload.AddTo(file.Content.Span, version) : file.Content);
    }

    private static Task Say(HttpContext context, int status, string text) =>
        Send(context, status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text));

    private static async Task Send(HttpContext context, int status, string type, ReadOnlyMemory<byte> content)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    private async Task Listen(HttpContext context, CancellationToken ending)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.Body.FlushAsync(ending);
        for (PreviewState? seen = null; ;)
        {
            seen = await feed.NextAsync(seen, ending);
            await context.Response.Body.WriteAsync(seen.Event(), ending);
            await context.Response.Body.FlushAsync(ending);
        }
    }
}
