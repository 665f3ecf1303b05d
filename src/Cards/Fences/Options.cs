using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Below "Option A: …" lines ticked and crossed out: what speaks for it, and what against.</summary>
internal static class Options
{
    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? title)
    {
        if (title is null || !HeadLines.IsOption(title))
        {
            return blocks;
        }

        var settled = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is not ListBlock list || !list.Items.All(i => Ticks.Of(i.Lead.Plain) is not Tick.None))
            {
                settled.Add(block);
                continue;
            }

            Add(list, Tick.Yes, "Pros:", settled);
            Add(list, Tick.No, "Cons:", settled);
        }

        return settled;
    }

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
