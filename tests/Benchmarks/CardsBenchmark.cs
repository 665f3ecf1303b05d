using System.Diagnostics;
using System.Globalization;
using Fieldguide.Cards;
using Fieldguide.Markdown;

namespace Fieldguide.Benchmarks;

/// <summary>What making cards costs on real pages — generated ones hold few of the forms that are looked for: median and fastest of nine rounds on one thread.</summary>
public static class CardsBenchmark
{
    public static void Run(string folder, TextWriter report)
    {
        var guides = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".md" or ".txt").Order(StringComparer.Ordinal).Take(400)
            .Select(f => GuideParser.Parse(GuideReader.Read(new GuideFile(new(Path.GetRelativePath(folder, f)), File.ReadAllBytes(f), FrontMatter.Empty)))).ToArray();
        var size = guides.Sum(g => g.Markdown.Length);
        var times = new List<double>();
        var (cards, allocated) = (0, 0L);
        for (var round = 0; round < 12; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            cards = guides.Sum(g => CardExtractor.Extract(g).Drafts.Count);
            if (round > 2)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        times.Sort();
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{guides.Length} pages, {size / 1000:N0} kB, {cards:N0} cards: {times[times.Count / 2] / size * 1e6:0.0} ms a megabyte (fastest {times[0] / size * 1e6:0.0}), {allocated / (double)size:0.0} bytes allocated a byte read"));
    }
}
