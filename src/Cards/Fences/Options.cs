using Fieldguide.Cards.Labels;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Below "Option A: …" or a name, lines ticked and crossed out: what speaks for it, and what against.</summary>
internal static class Options
{
    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? title)
    {
        var settled = new List<Block>();
        var isOption = title is not null && HeadLines.IsOption(title);
        foreach (var block in blocks)
        {
            var isNamed = settled is [.., ParagraphBlock { Text: var above }] && Labelled.Bold(above) is { Rest.IsEmpty: true, Role: LabelRole.None };
            if (block is not ListBlock list || !(isOption || (isNamed && IsMixed(list))) || !list.Items.All(i => Ticks.Of(i.Lead.Plain) is not Tick.None))
            {
                settled.Add(block);
                continue;
            }

            if (isNamed)
            {
                // Without its colon the label is a name rather than the introduction of a list.
                var line = settled[^1].Line;
                settled[^1] = new ParagraphBlock(line, FencedText.Bold(Labelled.Bold(((ParagraphBlock)settled[^1]).Text)!.Label.Plain, line));
            }

            Add(list, Tick.Yes, "Pros:", settled);
            Add(list, Tick.No, "Cons:", settled);
        }

        return settled;
    }

    private static bool IsMixed(ListBlock list) => list.Items.Any(i => Ticks.Of(i.Lead.Plain) is Tick.Yes) && list.Items.Any(i => Ticks.Of(i.Lead.Plain) is Tick.No);

    private static void Add(ListBlock list, Tick tick, string label, List<Block> settled)
    {
        ListEntry[] items = [.. list.Items.Where(i => Ticks.Of(i.Lead.Plain) == tick)];
        if (items.Length > 0)
        {
            settled.Add(new ParagraphBlock(items[0].Line, FencedText.Bold(label, items[0].Line)));
            settled.Add(new ListBlock(items[0].Line, false, 0, items));
        }
    }
}
