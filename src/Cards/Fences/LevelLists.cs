using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Levels that build on one another: what marks the first, and what each adds to the one before.</summary>
internal static class LevelLists
{
    private static readonly string[] Before = ["everything above", "all of the above", "all the above", "everything in", "everything from", "same as above", "as above"];

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks)
    {
        // Head, list, head, list …, and one of the lists goes on from another.
        var levels = new List<(string Name, ListBlock List)>();
        for (var i = 0; i + 1 < blocks.Count; i += 2)
        {
            if (blocks[i] is not ParagraphBlock { Text: var head } || blocks[i + 1] is not ListBlock list || Labelled.Bold(head) is not { Rest.IsEmpty: true } label)
            {
                return blocks;
            }

            levels.Add((label.Label.Plain, list));
        }

        if (blocks.Count % 2 != 0 || levels.Count < 2 || IsMore(levels[0].List) || !levels.Skip(1).All(l => IsMore(l.List)))
        {
            return blocks;
        }

        var settled = new List<Block>();
        for (var i = 0; i < levels.Count; i++)
        {
            var (name, list) = levels[i];
            settled.Add(new ParagraphBlock(blocks[i * 2].Line, FencedText.Bold(i == 0 ? $"What marks {name}?" : $"What does {name} add to {levels[i - 1].Name}?", blocks[i * 2].Line)));
            settled.Add(i == 0 ? list : list with { Items = [.. list.Items.Skip(1)] });
        }

        return settled;
    }

    private static bool IsMore(ListBlock list) => list.Items.Count > 1 && Tidy.Leading(list.Items[0].Lead).Plain is var first && Array.Exists(Before, b => first.StartsWith(b, StringComparison.OrdinalIgnoreCase));
}
