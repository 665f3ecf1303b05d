using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"step1: …, step2: …" as a sequence, and what happens if or when something is so as a question of its own.</summary>
internal static partial class LiteralSteps
{
    public static void Add(Literal node, string subject, List<Block> blocks)
    {
        var steps = Steps(node);
        blocks.Add(new ParagraphBlock(node.Line, FencedText.Bold($"{subject}, {node.Name}: what are the {steps.Count} steps, in order?", node.Line)));
        blocks.Add(new ListBlock(node.Line, true, 1, steps));
        foreach (var step in node.Children)
        {
            if (Case().Match(step.Text!) is { Success: true } when)
            {
                blocks.Add(FencedText.Asked($"{subject}: what happens {when.Groups["if"].Value.ToLowerInvariant()} {when.Groups["case"].Value}?", when.Groups["then"].Value, step.Line));
            }
        }
    }

    /// <summary>"step5a" and "step5b" are one step, done one way or the other.</summary>
    private static List<ListEntry> Steps(Literal node)
    {
        var (steps, before) = (new List<ListEntry>(), "");
        foreach (var child in node.Children)
        {
            var number = child.Key.TrimEnd('a', 'b', 'c', 'd');
            var isAnother = number != child.Key && number == before;
            before = number;
            if (isAnother)
            {
                steps[^1] = steps[^1] with { Lead = FencedText.Join(steps[^1].Lead, $"/ {child.Text}", child.Line) };
            }
            else
            {
                steps.Add(new(child.Line, null, FencedText.Plain(child.Text!, child.Line), []));
            }
        }

        return steps;
    }

    [GeneratedRegex(@"^(?<if>If|When) (?<case>[^:,]{3,60})[:,] (?<then>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Case();
}
