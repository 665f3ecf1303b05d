using System.CommandLine;
using Fieldguide.Diagnostics;
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

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted. The previous output is as it was.");
            return ExitCodes.Interrupted;
        }
        catch (Exception e) when (e is PublishException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Diagnostic.Error(DiagnosticCodes.Machine, new(""), e.Message, "The previous output is as it was."));
            return ExitCodes.Machine;
        }
    }
}
