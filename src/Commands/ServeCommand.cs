using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Fieldguide.Commands.Preview;
using Fieldguide.Serving;

namespace Fieldguide.Commands;

/// <summary><c>serve</c>: builds in memory, serves on this machine alone, and follows every change of the input.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", """
            Serves the site from memory while it is written; browsers follow every change. Writes nothing.

            Examples:
              fieldguide serve --open
              fieldguide serve --input notes --port 0
            """);
        var options = new SiteOptions();
        options.AddTo(command);
        var port = new Option<int>("--port") { Description = "Port on 127.0.0.1; 0 is any that is free.", HelpName = "N", DefaultValueFactory = _ => 5080 };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number is < 0 or > 65535)
            {
                result.AddError("A port is a number from 0 to 65535.");
            }
        });
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        command.Options.Add(port);
        command.Options.Add(open);
        command.SetAction((arguments, cancellation) =>
            RunAsync(options.Read(arguments), arguments.GetValue(port), arguments.GetValue(open), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(SiteRequest request, int port, bool opens, CancellationToken cancellation)
    {
        var terminal = new Terminal(request.Quiet);
        var builds = new PreviewBuilds(request);
        if (builds.Prepare() is { Count: > 0 } problems && !builds.IsReady)
        {
            terminal.Say(problems);
            return ExitCodes.Misuse;
        }

        try
        {
            await using var server = await PreviewServer.StartAsync(port, cancellation);
            await new PreviewRun(builds, server, terminal, opens ? address => Open(address, terminal) : null).FollowAsync(cancellation);
            return ExitCodes.Fine;
        }
        catch (PortException e)
        {
            terminal.Say([SiteSetup.Failure(e.Message, "Choose another one with --port, or any free one with --port 0.")]);
            return ExitCodes.Machine;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }

    /// <summary>A machine without a browser is no reason to stop.</summary>
    private static void Open(string address, Terminal terminal)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            terminal.Say([SiteSetup.Notice($"No browser could be opened: {e.Message}", $"Open {address} yourself.")]);
        }
    }
}
