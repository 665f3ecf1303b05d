using System.CommandLine;
using System.Runtime.InteropServices;
using Fieldguide.Execution;
using Fieldguide.Publishing;

namespace Fieldguide.Commands;

/// <summary>Arguments in, exit code out. What no command expected is told in words here.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(RootCommand program, string[] arguments)
    {
        var parsed = program.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(SiteSetup.Misuse("", error.Message, "See fieldguide --help."));
            }

            return ExitCodes.Misuse;
        }

        // Ours rather than the library's, under which the program died of the signal.
        using var interrupted = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        void Interrupt(PosixSignalContext signal)
        {
            // Who asks twice is not made to wait.
            signal.Cancel = !interrupted.IsCancellationRequested;
            _ = interrupted.CancelAsync();
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interrupted.Token);
        }
        catch (OperationCanceledException)
        {
            Say("Interrupted. The previous output is as it was.");
            return ExitCodes.Interrupted;
        }
        catch (StepException e)
        {
            Say(SiteSetup.Defect(e));
            return ExitCodes.Machine;
        }
        catch (PublishException e)
        {
            Say(SiteSetup.Failure(e.Message, e.Fix));
            return ExitCodes.Machine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What fails once the site is published says so itself.
            Say(SiteSetup.Failure(e.Message, PublishException.OldSiteStands));
            return ExitCodes.Machine;
        }
    }

    /// <summary>Where standard error is full or closed, the exit code alone has to do.</summary>
    private static void Say(object message)
    {
        try
        {
            Console.Error.WriteLine(message);
        }
        catch (IOException)
        {
        }
    }
}
