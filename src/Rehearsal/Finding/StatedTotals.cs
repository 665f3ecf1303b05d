using System.Text.RegularExpressions;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>Finds what a text says a whole session takes.</summary>
internal static partial class StatedTotals
{
    private const int Shortest = 300;

    /// <summary>A heading or label over the phases: "Full lesson, 45 minutes", "45-Minute Interview:".</summary>
    public static IEnumerable<StatedTotal> InLabel(string label, int line, int column = 0) => Times(label).Select(t => new StatedTotal(t.Time.Least, t.Time.Most, IsFirm: true, line, column == 0 ? 0 : column + t.At));

    /// <summary>Paragraphs near the phases. A line that ends in a colon, or is all bold, labels what comes below it.</summary>
    /// <param name="firmOnly">Leaves out times that are merely mentioned.</param>
    public static IEnumerable<StatedTotal> InBlocks(IReadOnlyList<Block> blocks, bool firmOnly = false)
    {
        foreach (var block in blocks.OfType<ParagraphBlock>())
        {
            var isLabel = block.Text.Plain.TrimEnd().EndsWith(':') && block.Text.Plain.Length < 80;
            foreach (var total in InText(block.Text.Plain, isLabel, i => PlaceIn(block.Text, i)))
            {
                if (total.IsFirm || !firmOnly)
                {
                    yield return total;
                }
            }
        }
    }

    /// <param name="column">Of the text's first character.</param>
    public static IEnumerable<StatedTotal> InText(string text, int line, int column, bool isLabel) => InText(text, isLabel, i => new(line, column + i));

    private static IEnumerable<StatedTotal> InText(string text, bool isLabel, Func<int, Spot> place)
    {
        foreach (var (start, sentence) in Sentences(text))
        {
            var times = Times(sentence).ToArray();
            var strong = Summing().Match(sentence);
            for (var i = 0; i < times.Length; i++)
            {
                // "2 + 5 + 3 = 10 minutes": what is summed comes last.
                var isFirm = isLabel || (strong.Success && i == times.Length - 1);
                var spot = place(start + times[i].At);
                yield return new(times[i].Time.Least, times[i].Time.Most, isFirm, spot.Line, spot.Column);
            }
        }
    }

    private static IEnumerable<Found> Times(string text)
    {
        foreach (Match match in Time().Matches(text))
        {
            if (TimeExpression.Read(match.Value) is { Kind: TimeKind.Duration, Least: >= Shortest } time)
            {
                yield return new(time, match.Index);
            }
        }
    }

    /// <summary>What stands between semicolons says as much as a sentence.</summary>
    private static List<Part> Sentences(string text)
    {
        var sentences = new List<Part>();
        var start = 0;
        foreach (var end in SentenceEnds.Of(text, splitsQuotes: true))
        {
            while (start < end)
            {
                var semicolon = text.IndexOf("; ", start, end - start, StringComparison.Ordinal);
                var stop = semicolon < 0 ? end : semicolon + 1;
                sentences.Add(new(start, text[start..stop]));
                start = stop;
            }
        }

        return sentences;
    }

    /// <summary>Where a character of running text stands in the file.</summary>
    private static Spot PlaceIn(RichText text, int index)
    {
        var run = text.Slice(index, 1).Runs[0];
        return new(run.Line, run.Column);
    }

    private sealed record Found(TimeExpression Time, int At);

    private sealed record Part(int Start, string Text);

    private sealed record Spot(int Line, int Column);

    [GeneratedRegex(@"\btotals?\b|\bsums?\b|\badds?\s+up\b|\baltogether\b|\bin\s+all\b|\btogether\b|=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Summing();

    [GeneratedRegex(
        @"(?<![\w.,/–-])(?:(?:\d{1,4}(?:\.\d{1,2})?|five|ten|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|an?|one|two|three)(?:\s*(?:[-–—]|to)\s*\d{1,4})?|half\s+an)[\s\u2011-]*(?:hours?|hrs?|h|minutes?|mins?)\b(?!\s+(?:ago|an?|per|each|later|before|after)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
