using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>What the structures inside one section share: where they stand and what is said around them.</summary>
internal static partial class BlockSequences
{
    public static IEnumerable<TimedSequence> In(GuideOutline outline)
    {
        foreach (var section in outline.Sections)
        {
            var scope = outline.ScopeOf(section);
            TimedSequence[] found = [.. LeadSequences.In(section.Blocks), .. section.Blocks.SelectMany((b, i) => In(b, section.Blocks, i))];
            if (found.Length == 0)
            {
                continue;
            }

            StatedTotal[] near = [.. StatedTotals.InLabel(scope ?? outline.Title, section.Heading?.Line ?? 1), .. StatedTotals.InBlocks(section.Blocks)];
            var isPlan = SpeaksOfPlan().IsMatch(scope ?? outline.Title);
            foreach (var sequence in found)
            {
                yield return sequence with { Scope = scope, Totals = [.. sequence.Totals, .. near], IsSure = sequence.IsSure || isPlan };
            }
        }
    }

    private static IEnumerable<TimedSequence> In(Block block, IReadOnlyList<Block> blocks, int at)
    {
        IEnumerable<TimedSequence>? found = block switch
        {
            ListBlock list => ListSequences.In(list),
            TableBlock table => TableSequences.In(table),
            CodeBlock code => DrawnSequences.In(code),
            _ => null,
        };
        return found is null ? [] : Caption(blocks, at) is not { } caption ? found : found.Select(s => s with { Label = s.Label is null ? caption : $"{caption}, {s.Label}" });
    }

    /// <summary>A line of bold words right above a structure names it.</summary>
    private static string? Caption(IReadOnlyList<Block> blocks, int at) =>
        at > 0 && blocks[at - 1] is ParagraphBlock { Text: var text } && text.BoldLead(out var rest) is { } bold && rest.IsEmpty && bold.Plain.Length < 60 ? bold.Plain : null;

    [GeneratedRegex(@"\b(?:plan|agenda|schedule|timetable|timeline|session|lesson|workout|routine|protocol|procedure|rehearsal|phases|steps|framework|script|timing|programme|program|running order|time (?:management|allocation|budget))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfPlan();
}
