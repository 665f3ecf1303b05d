using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Shapes that only fences have, as blocks the ordinary rules know.</summary>
internal static class FencedShapes
{
    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks, string? title, FencePlace place)
    {
        var subject = (title is null ? null : ExampleSubject.Of(title)) ?? ExampleSubject.Of(place.Path);
        var settled = title is null ? WithoutOpening(blocks, place) : blocks;
        settled = Advice.Settle(SpokenMistakes.Settle(Talks.Settle(settled, subject)));
        settled = Options.Settle(BadPhrases.Settle(settled), title);
        settled = title is null ? NumberedSayings.Settle(settled, place.Subject) : settled;
        settled = LevelLists.Settle(ScenarioLists.Settle(settled, title));
        settled = StepParts.Settle(AskedDetails.Settle(TermLists.Settle(settled, subject)), title);
        settled = Cases.Settle(settled, (title is null ? place.Option : HeadLines.IsOption(title) ? Tidy.Heading(title) : null) ?? subject);
        settled = Sequences.Settle(WorkedSums.Settle(settled, subject), title, place);
        if (title is not null && HeadLines.IsOption(title))
        {
            settled = HowItWorks.SettleOption(settled, Tidy.Heading(title));
        }

        return Apart(HowItWorks.Is(place.Label) && title is null ? HowItWorks.Settle(settled, place.Subject) : settled);
    }

    /// <summary>A question of its own is no text for the label above it.</summary>
    private static List<Block> Apart(IReadOnlyList<Block> blocks)
    {
        var apart = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock { Text: var text } && text.BoldLead(out _) is { } lead && lead.Plain.EndsWith('?') && apart is [.., not BreakBlock])
            {
                apart.Add(new BreakBlock(block.Line));
            }

            apart.Add(block);
        }

        return apart;
    }

    /// <summary>A sentence that only opens the list below it, where a label above the fence does so already.</summary>
    private static IReadOnlyList<Block> WithoutOpening(IReadOnlyList<Block> blocks, FencePlace place) =>
        place.Label is not null && blocks is [ParagraphBlock { Text.Plain: ['"' or '“', ..] and var said }, ListBlock list, ..] && said.TrimEnd('"', '”').EndsWith(':') ? [Unquoted(list), .. blocks.Skip(2)] : blocks;

    /// <summary>Without the mark that closes the quotation its opening sentence began.</summary>
    private static ListBlock Unquoted(ListBlock list) =>
        list.Items[^1].Lead.Plain is [.., '"' or '”'] and var last && last.Count(c => c is '"' or '“' or '”') == 1 ? list with { Items = [.. list.Items.SkipLast(1), list.Items[^1] with { Lead = Tidy.Trailing(list.Items[^1].Lead, "\"”") }] } : list;
}
