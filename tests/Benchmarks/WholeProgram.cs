using System.Diagnostics;
using System.Globalization;

namespace Fieldguide.Benchmarks;

/// <summary>Wall time and peak memory of the published program as a process, medians of five clean builds after a warm-up.</summary>
public static class WholeProgram
{
    public static void Run(string program, IReadOnlyList<int> sizes, TextWriter report)
    {
        var work = Path.Combine(Path.GetTempPath(), "fieldguide-bench-" + Path.GetRandomFileName());
        foreach (var size in sizes)
        {
            var input = Path.Combine(work, size.ToString(CultureInfo.InvariantCulture));
            GeneratedGuide.WriteTo(input, size);
            var runs = Enumerable.Range(0, 6).Select(_ => Build(Path.GetFullPath(program), input, Path.Combine(work, "site"))).Skip(1).ToArray();
            var seconds = runs.Select(r => r.Seconds).Order().ElementAt(2);
            report.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{size,6:N0} pages {seconds,7:0.00} s {1000 * seconds / size,8:0.000} ms a page {runs.Max(r => r.Megabytes),6} MB"));
        }

        Directory.Delete(work, recursive: true);
    }

    private static (double Seconds, long Megabytes) Build(string program, string input, string output)
    {
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, ["build", "--input", input, "--output", output, "--quiet"]))!;
        var peak = 0L;
        while (!process.WaitForExit(10))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        return process.ExitCode == 0 ? (clock.Elapsed.TotalSeconds, peak >> 20) : throw new InvalidOperationException($"exit code {process.ExitCode}");
    }
}
