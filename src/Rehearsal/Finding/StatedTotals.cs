using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>Finds what a text says a whole session takes.</summary>
internal static partial class StatedTotals
{
    private const int Shortest = 300;

    /// <summary>A heading or label over the phases: "Full lesson, 45 minutes", "45-Minute Interview:".</summary>
    public static IEnumerable<StatedTotal> InLabel(string label, int line) => Times(label).Select(t => new StatedTotal(t.Least, t.Most, IsFirm: true, line));

    /// <summary>Paragraphs near the phases. A line that ends in a colon, or is all bold, labels what comes below it.</summary>
    /// <param name="firmOnly">Leaves out times that are merely mentioned.</param>
    public static IEnumerable<StatedTotal> InBlocks(IReadOnlyList<Block> blocks, bool firmOnly = false)
    {
        foreach (var block in blocks.OfType<ParagraphBlock>())
        {
            var isLabel = block.Text.Plain.TrimEnd().EndsWith(':') && block.Text.Plain.Length < 80;
            foreach (var total in InText(block.Text.Plain, block.Line, isLabel))
            {
                if (total.IsFirm || !firmOnly)
                {
                    yield return total;
                }
            }
        }
    }

    public static IEnumerable<StatedTotal> InText(string text, int line, bool isLabel = false)
    {
        foreach (var sentence in Sentence().Split(text))
        {
            var times = Times(sentence).ToArray();
            var strong = Summing().Match(sentence);
            for (var i = 0; i < times.Length; i++)
            {
                // "2 + 5 + 3 = 10 minutes": what is summed comes last.
                var isFirm = isLabel || (strong.Success && i == times.Length - 1);
                yield return new(times[i].Least, times[i].Most, isFirm, line);
            }
        }
    }

    private static IEnumerable<TimeExpression> Times(string text) =>
        Time().Matches(text).Select(m => TimeExpression.Read(m.Value)).OfType<TimeExpression>().Where(t => t.Kind == TimeKind.Duration && t.Least >= Shortest);

    [GeneratedRegex(@"(?<=[.!?;])\s+|\n", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\btotals?\b|\bsums?\b|\badds?\s+up\b|\baltogether\b|\bin\s+all\b|\btogether\b|=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Summing();

    [GeneratedRegex(
        @"(?<![\w.,/–-])(?:(?:\d{1,4}(?:\.\d{1,2})?|five|ten|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|an?|one|two|three)(?:\s*(?:[-–—]|to)\s*\d{1,4})?|half\s+an)[\s\u2011-]*(?:hours?|hrs?|h|minutes?|mins?)\b(?!\s+(?:ago|an?|per|each|later|before|after)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
