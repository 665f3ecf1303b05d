using Fieldguide.Diagnostics;
using Fieldguide.Text.Repair;

namespace Fieldguide.Commands.Repair;

/// <summary>What was asked for on the command line.</summary>
public sealed record RepairRequest
{
    public required IReadOnlyList<string> Paths { get; init; }

    public bool Write { get; init; }

    public string? Output { get; init; }

    public bool Check { get; init; }

    public string? Report { get; init; }

    /// <summary>What a maintainer decided in the settings of the folder.</summary>
    public required RepairRules Rules { get; init; }

    /// <param name="name">Path of the file, relative to the folder it was named by.</param>
    public RepairOptions OptionsFor(string name) => new()
    {
        Pins = [.. Rules.All.Where(r => r.AppliesTo(name)).Select(r => new RepairPin(r.Damaged, r.Wanted))],
    };

    /// <summary>The one thing wrong with the request, or null. Touches nothing.</summary>
    public Diagnostic? Problem()
    {
        if (Paths.Count == 0)
        {
            return SiteSetup.Misuse("", "There is nothing to repair.", "Name a file or a folder, or - for standard input.");
        }

        if (Paths.FirstOrDefault(p => p.Length > 1 && p[0] == '-' && !File.Exists(p) && !Directory.Exists(p)) is { } option)
        {
            return SiteSetup.Misuse("", $"repair has no option {option}.", $"See fieldguide repair --help; a file of that name is written ./{option}.");
        }

        if (Write && Output is not null)
        {
            return SiteSetup.Misuse("", "--write changes the files in place and --output leaves them alone.", "Give one of the two.");
        }

        if (Paths.Contains("-") && (Paths.Count > 1 || Write || Output is not null))
        {
            return SiteSetup.Misuse("", "- goes from standard input to standard output.", "Give no other PATH, no --write and no --output beside it.");
        }

        if (Paths.FirstOrDefault(path => path != "-" && !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            return SiteSetup.Misuse(missing, "There is no such file or folder.", "Check the path.");
        }

        return ArgumentPaths.Check("--output", Output, "folder") ?? OutputProblem() ?? ReportProblem();
    }

    private Diagnostic? OutputProblem()
    {
        if (Output is null)
        {
            return null;
        }

        return File.Exists(Output) ? SiteSetup.Misuse(Output, "The output is a file.", "Name a folder with --output.") : OverlapProblem(Path.GetFullPath(Output));
    }

    private Diagnostic? ReportProblem() =>
        Report is null ? null : ReportFile.Check("--report", Report, [.. Paths.Where(p => p != "-"), .. Output is null ? Array.Empty<string>() : [Output]], "path");

    private Diagnostic? OverlapProblem(string output)
    {
        foreach (var path in Paths.Where(Directory.Exists))
        {
            var input = Path.GetFullPath(path);
            if (Contains(input, output) || Contains(output, input))
            {
                return SiteSetup.Misuse(Output!, $"The output lies inside, around or on {path}.", "Choose a folder apart from it, or use --write."); // Asked only when there is one.
            }
        }

        return null;
    }

    private static bool Contains(string folder, string path) =>
        (path.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar)
            .StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
