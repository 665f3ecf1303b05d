using System.CommandLine;
using Fieldguide.Commands.Repair;
using Fieldguide.Text.Repair;

namespace Fieldguide.Commands;

/// <summary>The <c>repair</c> verb: its arguments, and what of them goes together.</summary>
public static class RepairCommand
{
    /// <param name="optionsFor">Pins and the like by the file's path, relative to the folder it was named by; null: none.</param>
    public static Command Create(Func<string, RepairOptions>? optionsFor = null)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files or folders; in folders .md, .markdown and .txt files are repaired. - is standard input to standard output.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var write = new Option<bool>("--write") { Description = "Change the files in place, each atomically; unchanged files are not touched." };
        var output = new Option<string?>("--output") { Description = "Write the results under this folder, by the same relative names; everything else is copied byte for byte.", HelpName = "DIR" };
        var check = new Option<bool>("--check") { Description = "Exit with 1 if anything is damaged." };
        var report = new Option<string?>("--report") { Description = "Write what was found as JSON.", HelpName = "FILE.json" };
        var train = new Option<string?>("--train") { Description = "Count letters and symbols in a folder of clean text, for the program's own figures; with --output.", HelpName = "DIR", Hidden = true };
        var command = new Command("repair", "Repair text whose encoding was mistaken. Prints what it would change and changes nothing, unless told to.")
        {
            paths, write, output, check, report, train,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            new()
            {
                Paths = parsed.GetValue(paths) ?? [],
                Write = parsed.GetValue(write),
                Output = parsed.GetValue(output),
                Check = parsed.GetValue(check),
                Report = parsed.GetValue(report),
                OptionsFor = optionsFor ?? (_ => RepairOptions.Default),
            },
            parsed.GetValue(train),
            cancellation)));
        return command;
    }

    private static int Run(RepairRequest request, string? train, CancellationToken cancellation)
    {
        try
        {
            return train is not null ? FiguresTrainer.Run(train, request.Output) : RepairRun.Run(request, cancellation);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"repair: {problem.Message}");
            return ExitCodes.Machine;
        }
    }
}
