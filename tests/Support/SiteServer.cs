using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Fieldguide.Tests.Support;

/// <summary>Serves a built site as GitHub Pages does a project page: below /repo/, 404.html for what is not there.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteServer(WebApplication app) => _app = app;

    public string Root => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/repo/";

    public static async Task<SiteServer> Start(IReadOnlyDictionary<string, byte[]> files)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(async context =>
        {
            var path = context.Request.Path.Value!;
            var file = path.StartsWith("/repo/", StringComparison.Ordinal) ? path["/repo/".Length..] : "?";
            file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
            if (!files.TryGetValue(file, out var content))
            {
                (file, content) = ("404.html", files["404.html"]);
                context.Response.StatusCode = 404;
            }

            context.Response.ContentType = Path.GetExtension(file) switch
            {
                ".html" => "text/html",
                ".css" => "text/css",
                ".js" => "text/javascript",
                ".svg" => "image/svg+xml",
                ".json" => "application/json",
                _ => "application/octet-stream",
            };
            await context.Response.Body.WriteAsync(content);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
