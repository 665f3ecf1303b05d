using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>Plans drawn with boxes and bars, or kept in the comments of code.</summary>
internal static partial class DrawnSequences
{
    private const int FewestPhases = 3;

    public static IEnumerable<TimedSequence> In(CodeBlock code)
    {
        if (!HasTimes(code.Lines))
        {
            yield break;
        }

        var isDrawing = code.Language is null or "text" or "txt" or "plain" or "plaintext" or "ascii" or "none" or "markdown" or "md" || code.Lines.Any(l => l.AsSpan().IndexOfAnyInRange('\u2500', '\u259F') >= 0);
        var found = new List<Drawing> { new(code.Line, null) };
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (found[^1].Phases.Count == 0 && !TimeWords.MayStandIn(code.Lines[i]))
            {
                continue;
            }

            var cells = Cells(code.Lines[i]);
            if (cells.Count == 0)
            {
                continue;
            }

            // The first line of a fenced block stands below its fence.
            var line = code.Line + 1 + i;
            var whole = string.Join(' ', cells);
            if (PhaseOf(cells, line) is { } phase)
            {
                if (Ordinals.Of(whole) is { } number)
                {
                    if (number <= found[^1].Number)
                    {
                        found.Add(new(line, null));
                    }

                    found[^1].Number = number;
                }

                found[^1].Add(phase);
            }
            else if (StatedTotals.InText(whole, line, Math.Max(0, code.Lines[i].IndexOf(cells[0], StringComparison.Ordinal)) + 1, isLabel: whole.Length < 50 && !IsCode().IsMatch(whole)).ToArray() is { Length: > 0 } totals && Array.Exists(totals, t => t.IsFirm))
            {
                // "60-Minute Round:" begins another plan; "Total: 45 minutes" closes this one.
                if (whole.TrimEnd().EndsWith(':') && found[^1].Phases.Count > 0)
                {
                    found.Add(new(line, null));
                }

                found[^1].Label ??= whole.TrimEnd().EndsWith(':') ? whole.TrimEnd(' ', ':') : null;
                found[^1].Totals.AddRange(totals);
            }
            else if (found[^1].Phases.Count > 0)
            {
                found[^1].Say(code.Lines[i], isDrawing ? cells : []);
            }
        }

        var plans = found.Where(d => d.Phases.Count >= FewestPhases).ToArray();
        foreach (var plan in plans)
        {
            yield return new(plan.Line, null, plan.Label, plan.Phases, plan.Totals, plan.Phases.Count(p => p.IsNumbered) * 2 > plan.Phases.Count, IsDrawn: true);
        }
    }

    /// <summary>Enough lines for a plan in which a time may stand?</summary>
    private static bool HasTimes(IReadOnlyList<string> lines)
    {
        var count = 0;
        for (var i = 0; i < lines.Count && count < FewestPhases; i++)
        {
            count += TimeWords.MayStandIn(lines[i]) ? 1 : 0;
        }

        return count == FewestPhases;
    }

    /// <summary>A line without its frame, bars and comment marks, cut where two spaces or a drawn line stand.</summary>
    private static List<string> Cells(string line) =>
        [.. Gap().Split(Bracket().Replace(Frame().Replace(line, "   "), m => TimeExpression.Read(m.Value) is null ? m.Value : $"   {m.Value}   ")).Select(c => c.Trim()).Where(c => c.Any(char.IsLetterOrDigit))];

    private static FoundPhase? PhaseOf(List<string> cells, int line)
    {
        var at = cells.FindIndex(c => TimeExpression.Read(c) is not null && c.Any(char.IsLetter));
        if (at > 0)
        {
            return Found(string.Join(' ', cells.Take(at)), TimeExpression.Read(cells[at])!, string.Join(' ', cells.Skip(at + 1)), line); // Just read.
        }

        return null;
    }

    private static FoundPhase? Found(string name, TimeExpression time, string beside, int line) =>
        name.Any(char.IsLetter) && name.Length <= 80 && !IsCode().IsMatch(name)
            ? new(Ordinals.Bare(Initial().Replace(name, "")), time, line, beside.Count(char.IsLetter) > 3 ? PhaseReader.Read(PhaseReader.Plain(beside)) : PhaseText.Empty, Ordinals.Of(name) is not null || Initial().IsMatch(name))
            : null;

    private sealed class Drawing(int line, string? label)
    {
        private bool _isWarning;
        private bool _isPicture;
        private PhaseText _beside = PhaseText.Empty;

        public int Line { get; } = line;

        public string? Label { get; set; } = label;

        public int Number { get; set; }

        public List<FoundPhase> Phases { get; } = [];

        public List<StatedTotal> Totals { get; } = [];

        public void Add(FoundPhase phase)
        {
            Phases.Add(phase);
            _isWarning = _isPicture = false;
            _beside = phase.Text;
        }

        /// <param name="cells">Of a line in a drawing; none in code, where only quoted sentences are for people.</param>
        public void Say(string line, List<string> cells)
        {
            // Things side by side are a picture of something, and so is all around them.
            if (cells.Count > 1 && !(Bullet().IsMatch(cells[0]) && !cells.Skip(1).Any(c => Bullet().IsMatch(c))))
            {
                _isPicture = true;
                Phases[^1] = Phases[^1] with { Text = Phases[^1].Text with { Do = _beside.Do } };
            }

            var words = _isPicture || cells.Count == 0 ? null : string.Join(" · ", cells);
            if (Quotes.IsWarning(line))
            {
                _isWarning = true;
            }
            else if (Quotes.IsAdvice(line))
            {
                _isWarning = false;
            }

            if (_isWarning)
            {
                return;
            }

            var said = Quotes.In(line);
            var text = new PhaseText(
                said.Count == 0 && words is not null && words.Count(char.IsLetter) > 3 && !Box().IsMatch(words) ? [PhaseReader.Plain(Bullet().Replace(words, ""))] : [],
                words is not null && Box().Match(words) is { Success: true } box ? [PhaseReader.Plain(words[box.Length..].Trim())] : [],
                [.. said.Select(PhaseReader.Plain)]);
            Phases[^1] = Phases[^1] with { Text = Phases[^1].Text.And(text) };
        }
    }

    [GeneratedRegex(@"[\u2500-\u259F\u2190-\u21FF\u25A0-\u25C9▶►◄▼▲]+|^\s*(?://+|/\*+|\*+/?|#+|--+|;+|<!--)\s*|(?:\s\|+(?=\s|$))|^\s*\|+")]
    private static partial Regex Frame();

    [GeneratedRegex(@"[(\[][^()\[\]]{1,40}[)\]]")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\s{2,}|\t")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^\S\s+(?=\S{2,})")]
    private static partial Regex Initial();

    [GeneratedRegex(@"^(?:☐|□|\[[ xX]?\])\s*")]
    private static partial Regex Box();

    [GeneratedRegex(@"^(?:[-*•·▪✓✔→>]|\d{1,2}[.)])\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"[{};=<>]|\w\(|::|\$\w")]
    private static partial Regex IsCode();
}
