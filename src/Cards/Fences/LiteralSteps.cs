using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"step1: …, step2: …" as a sequence, and what happens if or when something is so as a question of its own.</summary>
internal static partial class LiteralSteps
{
    public static void Add(Literal node, string subject, List<Block> blocks)
    {
        blocks.Add(new ParagraphBlock(node.Line, FencedText.Bold($"{subject}, {node.Name}: what are the {node.Children.Count} steps, in order?", node.Line)));
        blocks.Add(new ListBlock(node.Line, true, 1, [.. node.Children.Select(c => new ListEntry(c.Line, null, FencedText.Plain(c.Text!, c.Line), []))]));
        foreach (var step in node.Children)
        {
            if (Case().Match(step.Text!) is { Success: true } when)
            {
                blocks.Add(FencedText.Asked($"{subject}: what happens {when.Groups["if"].Value.ToLowerInvariant()} {when.Groups["case"].Value}?", when.Groups["then"].Value, step.Line));
            }
        }
    }

    [GeneratedRegex(@"^(?<if>If|When) (?<case>[^:,]{3,60})[:,] (?<then>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Case();
}
