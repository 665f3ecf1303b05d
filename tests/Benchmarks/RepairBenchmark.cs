using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fieldguide.Tests.Text.Repair;
using Fieldguide.Text.Repair;

namespace Fieldguide.Benchmarks;

/// <summary>Throughput of the repair in MB of UTF-8 per second on one core, and what it allocates per MB.</summary>
public static class RepairBenchmark
{
    private const int Repeats = 400;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2);

    public static void Run(TextWriter output)
    {
        var plain = string.Concat(Enumerable.Repeat("Plain sentences cost a scan and nothing else; they make up most of any guide.\n", Repeats * 40));
        Measure(output, "clean, ASCII", plain);
        Measure(output, "clean guide", Repeat(Passages.Guide));
        Measure(output, "clean Russian", Repeat(Passages.Russian));
        Measure(output, "clean Chinese", Repeat(Passages.Chinese));
        Measure(output, "damaged guide, nothing lost", Repeat(ForwardDamage.Of(Passages.Guide, CodePages.Windows1252, LossModes.Kept)));
        Measure(output, "damaged guide, bytes dropped", Repeat(ForwardDamage.Of(Passages.Guide, CodePages.Windows1254, LossModes.DroppedWithSoftHyphen)));
        Measure(output, "damaged Portuguese, bytes dropped", Repeat(ForwardDamage.Of(Passages.Portuguese, CodePages.Windows1252, LossModes.Dropped)));
        Measure(output, "damaged Russian, bytes dropped", Repeat(ForwardDamage.Of(Passages.Russian, CodePages.Windows1252, LossModes.Dropped)));
        Measure(output, "damaged Japanese, bytes dropped", Repeat(ForwardDamage.Of(Passages.Japanese, CodePages.Windows1252, LossModes.Dropped)));
    }

    private static string Repeat(string passage) => string.Concat(Enumerable.Repeat(passage + "\n", Repeats));

    private static void Measure(TextWriter output, string name, string text)
    {
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        for (var warm = 0; warm < 3; warm++)
        {
            MojibakeRepairer.Repair(text);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var runs = 0;
        var best = TimeSpan.MaxValue;
        do
        {
            var start = clock.Elapsed;
            MojibakeRepairer.Repair(text);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, (clock.Elapsed - start).Ticks));
            runs++;
        }
        while (clock.Elapsed < Enough);
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / runs;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-36} {megabytes,6:F2} MB  {megabytes / best.TotalSeconds,9:F1} MB/s  {allocated / 1e6 / megabytes,7:F2} MB allocated per MB"));
    }
}
