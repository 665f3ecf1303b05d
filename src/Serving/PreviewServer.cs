using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Fieldguide.Serving;

/// <summary>
/// Kestrel by itself, without a host: it starts sooner, and a preview needs no services. On the loopback
/// interface alone.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly KestrelServer _server;
    private readonly CancellationTokenSource _stopping = new();
    private readonly StateFeed _feed = new();

    private PreviewServer(KestrelServer server) => _server = server;

    /// <summary>Without a slash at its end.</summary>
    public string Address => _server.Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <param name="port">0: any that is free.</param>
    /// <exception cref="PortException">The port is taken, or not for us.</exception>
    public static async Task<PreviewServer> StartAsync(int port, CancellationToken cancellation)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        var kestrel = new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
        var server = new PreviewServer(kestrel);
        try
        {
            await kestrel.StartAsync(new PreviewApplication(server._feed, server._stopping.Token), cancellation);
            return server;
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            await server.DisposeAsync();
            throw new PortException(port, e);
        }
    }

    /// <summary>Shown from now on; pages that are open follow.</summary>
    public void Show(PreviewState state) => _feed.Publish(state);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await _server.StopAsync(patience.Token);
        _server.Dispose();
        _stopping.Dispose();
    }
}

/// <summary>The machine does not let us have the port.</summary>
public sealed class PortException(int port, Exception inner)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"Port {port} cannot be used: {Reason(inner)}"), inner)
{
    private static string Reason(Exception problem) =>
        problem is System.Net.Sockets.SocketException { SocketErrorCode: System.Net.Sockets.SocketError.AccessDenied } ? "access is denied."
        : problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException ? "another program has it."
        : problem.Message;
}
