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

    /// <summary>The one thing wrong with the request, or null.</summary>
    public string? Problem()
    {
        if (Paths.Count == 0)
        {
            return "name a file or a folder, or - for standard input";
        }

        if (Write && Output is not null)
        {
            return "--write changes the files in place and --output leaves them alone: give one of the two";
        }

        if (Paths.Contains("-") && (Paths.Count > 1 || Write || Output is not null))
        {
            return "- goes from standard input to standard output: no other PATH, no --write, no --output beside it";
        }

        var missing = Paths.FirstOrDefault(path => path != "-" && !File.Exists(path) && !Directory.Exists(path));
        if (missing is not null)
        {
            return $"{missing}: no such file or folder";
        }

        return Output is null ? null : File.Exists(Output) ? $"{Output}: is a file, and --output needs a folder" : OverlapProblem(Path.GetFullPath(Output));
    }

    private string? OverlapProblem(string output)
    {
        foreach (var path in Paths.Where(Directory.Exists))
        {
            var input = Path.GetFullPath(path);
            if (Contains(input, output) || Contains(output, input))
            {
                return $"{Output}: lies inside, around or on {path}; choose a folder apart from it, or use --write";
            }
        }

        return null;
    }

    private static bool Contains(string folder, string path) =>
        (path.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar)
            .StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
