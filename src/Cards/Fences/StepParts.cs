using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>What stands below "STEP 2: TITRATE" in a box: the words to say, and what the step covers.</summary>
internal static class StepParts
{
    private const int FewestPoints = 2;

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? title)
    {
        if (title is null || !HeadLines.IsStep(title) || Name(title) is not { } step)
        {
            return blocks;
        }

        var settled = new List<Block>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var isLabelled = i > 0 && blocks[i - 1] is ParagraphBlock { Text: var above } && Labelled.Bold(above) is not null;
            switch (block)
            {
                case ParagraphBlock { Text.Plain: ['"' or '“', .., '"' or '”'] and var said } when said.Contains('?', StringComparison.Ordinal):
                    settled.Add(FencedText.Asked($"{step}: what do you ask?", said, block.Line));
                    break;
                case ListBlock { Ordered: false } list when !isLabelled && AreActions(list) is var acts && list.Items.Count >= FewestPoints && list.Items.All(i => (acts || Labelled.Any(i.Lead) is null) && i.Below.Count == 0):
                    settled.Add(new ParagraphBlock(list.Line, FencedText.Bold(acts ? $"{step}: what do you do?" : $"{step}: what do you cover?", list.Line)));
                    settled.Add(list);
                    break;
                default:
                    settled.Add(block);
                    break;
            }
        }

        return settled;
    }

    private static bool AreActions(ListBlock list) => list.Items.All(i => LabelWords.Imperatives.Contains(Words.First(i.Lead.Plain)));

    /// <summary>"Step 2: Titrate (5 min)" as "Step 2, Titrate".</summary>
    private static string? Name(string title)
    {
        var name = Tidy.Heading(title);
        name = name.EndsWith(')') && name.LastIndexOf('(') is > 1 and var open ? name[..open].TrimEnd() : name;
        var end = title.IndexOf(name, StringComparison.Ordinal);
        return end <= 0 ? null : $"{title[..end].TrimEnd(':', '.', ' ', '–', '—', '-')}, {name}";
    }
}
