using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"When a guest pays:" above steps, below an option or a way of doing things: what happens then is asked of that option.</summary>
internal static class Cases
{
    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? option)
    {
        if (option is null)
        {
            return blocks;
        }

        var settled = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            settled.Add(i + 1 < blocks.Count && blocks[i] is ParagraphBlock { Text: var text } head && blocks[i + 1] is ListBlock list && Labelled.Bold(text) is { Rest.IsEmpty: true, Label.Plain: var name } && Words.First(name) is "when" or "if"
                ? new ParagraphBlock(head.Line, FencedText.Bold($"{option}: what happens {LowerCase.First(name)}{(list is { Ordered: true, Items.Count: > 1 } ? ", in order" : "")}?", head.Line))
                : blocks[i]);
        }

        return settled;
    }
}
