using System.CommandLine;
using Fieldguide.Commands.Repair;

namespace Fieldguide.Commands;

/// <summary>The <c>repair</c> verb: its arguments, and what of them goes together.</summary>
public static class RepairCommand
{
    public static Command Create()
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
                Rules = RepairRules.For(parsed.GetValue(paths) ?? []),
                Write = parsed.GetValue(write),
                Output = parsed.GetValue(output),
                Check = parsed.GetValue(check),
                Report = parsed.GetValue(report),
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
            Console.Error.WriteLine(SiteSetup.Failure(problem.Message, request.Write || request.Output is not null
                ? "Files before this one are repaired: remove the cause and run it again." : "No document was changed."));
            return ExitCodes.Machine;
        }
    }
}
