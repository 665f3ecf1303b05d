using Fieldguide.Diagnostics;
using Fieldguide.Text;
using Fieldguide.Text.Repair;

namespace Fieldguide.Commands.Repair;

/// <summary>Reads, repairs and writes what was asked for: repairs in parallel, everything visible in order.</summary>
public static class RepairRun
{
    /// <summary>Too few to be worth starting the machinery of parallel queries.</summary>
    private const int Few = 8;

    public static int Run(RepairRequest request, CancellationToken cancellation)
    {
        if (request.Problem() is { } problem)
        {
            Console.Error.WriteLine(problem);
            return ExitCodes.Misuse;
        }

        if (request.Rules.Problems.Count > 0)
        {
            foreach (var diagnostic in request.Rules.Problems)
            {
                Console.Error.WriteLine(diagnostic);
            }

            return ExitCodes.Misuse;
        }

        return request.Paths is ["-"] ? RunStream(request) : RunFiles(request, cancellation);
    }

    private static int RunFiles(RepairRequest request, CancellationToken cancellation)
    {
        var left = new List<Diagnostic>();
        var files = RepairFile.Find(request.Paths, left);
        foreach (var problem in Diagnostic.Sort(left))
        {
            Console.Error.WriteLine(problem);
        }

        if (request.Output is not null && files.GroupBy(file => file.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twins)
        {
            Console.Error.WriteLine(SiteSetup.Misuse(twins.Key, $"{string.Join(" and ", twins.Select(file => file.Path))} would become one file under --output.", "Repair them in two runs."));
            return ExitCodes.Misuse;
        }

        var progress = new Progress(files.Count);
        var reports = new List<(string Path, RepairReport Report)>();
        var outcomes = files.Count <= Few
            ? files.Select(file => RepairOutcome.Of(file, request.OptionsFor(file.Name)))
            : files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(file => RepairOutcome.Of(file, request.OptionsFor(file.Name)));
        foreach (var outcome in outcomes)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Clear();
            Console.Out.Write(outcome.Diff);
            foreach (var pin in outcome.Report.UnmatchedPins)
            {
                Console.Error.WriteLine($"{outcome.File.Path}: warning: the pin for \"{pin.Damaged}\" matches nothing any more; remove it");
            }

            Store(outcome, request);
            reports.Add((outcome.File.Name, outcome.Report));
            progress.Advance();
        }

        progress.Clear();
        return Finish(request, reports);
    }

    private static int RunStream(RepairRequest request)
    {
        using var input = new MemoryStream();
        Console.OpenStandardInput().CopyTo(input);
        var before = SourceDecoder.Decode(input.ToArray());
        var (after, report, _) = RepairSwitch.IsOff(before.Text)
            ? new(before, RepairReport.Unchanged, SourceMap.Identity)
            : SourceRepair.Repair(before, request.OptionsFor("-"));
        using var output = Console.OpenStandardOutput();
        output.Write(ReferenceEquals(after, before) ? input.ToArray() : SourceDecoder.Encode(after));
        foreach (var guess in report.Ambiguous)
        {
            Console.Error.WriteLine(RepairDiff.Guess("-", guess));
        }

        if (request.Report is not null)
        {
            AtomicFile.Write(request.Report, RepairsJson.Write([("-", report)]));
        }

        return request.Check && report.Sequences.Count > 0 ? ExitCodes.Problems : ExitCodes.Fine;
    }

    private static void Store(RepairOutcome outcome, RepairRequest request)
    {
        if (request.Output is not null)
        {
            var target = Path.Combine(request.Output, outcome.File.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!); // A file always has a folder.
            AtomicFile.Write(target, outcome.Bytes ?? File.ReadAllBytes(outcome.File.Path), outcome.File.Path);
        }
        else if (request.Write && outcome.Bytes is not null)
        {
            AtomicFile.Write(outcome.File.Path, outcome.Bytes);
        }
    }

    private static int Finish(RepairRequest request, List<(string Path, RepairReport Report)> reports)
    {
        if (request.Report is not null)
        {
            AtomicFile.Write(request.Report, RepairsJson.Write(reports));
        }

        var damaged = reports.Count(entry => entry.Report.Sequences.Count > 0);
        var sequences = reports.Sum(entry => entry.Report.Sequences.Count);
        var guesses = reports.Sum(entry => entry.Report.Ambiguous.Count());
        var done = request.Write || request.Output is not null ? "repaired" : "would repair";
        Console.Error.WriteLine(damaged == 0
            ? $"nothing to repair in {RepairDiff.Count(reports.Count, "file")}"
            : $"{done} {RepairDiff.Count(sequences, "sequence")} in {RepairDiff.Count(damaged, "file")}, {RepairDiff.Count(guesses, "guess")} to review");
        return request.Check && damaged > 0 ? ExitCodes.Problems : ExitCodes.Fine;
    }
}
