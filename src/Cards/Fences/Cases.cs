using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"When a guest pays:" above steps: what happens then, asked of the option or example that it stands below.</summary>
internal static class Cases
{
    /// <param name="option">What it is a case of; null where nothing names that.</param>
    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? option)
    {
        var settled = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            settled.Add(i + 1 < blocks.Count && blocks[i] is ParagraphBlock { Text: var text } head && blocks[i + 1] is ListBlock list && Labelled.Bold(text) is { Rest.IsEmpty: true, Label.Plain: var name } && Words.First(name) is "when" or "if" && Words.Count(name) > 2 && !name.EndsWith('?') && (option is not null || list.Ordered)
                ? new ParagraphBlock(head.Line, FencedText.Bold($"{(option is null ? "What" : $"{option}: what")} happens {LowerCase.First(name)}{(list is { Ordered: true, Items.Count: > 1 } ? ", in order" : "")}?", head.Line))
                : blocks[i]);
        }

        return settled;
    }
}
