using Fieldguide.Cards.Language;
using Fieldguide.Cards.Terms;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>A bold name, perhaps with what it is in brackets, above bullets marked as good and bad: an option with its two sides.</summary>
internal static class SignedOptions
{
    private const int NameWords = 6;

    private const int GlossWordsAtLeast = 2;

    /// <returns>False where the paragraph and the block below are something else.</returns>
    public static bool Read(IReadOnlyList<Block> blocks, int at, CardCollector cards)
    {
        if (at + 1 >= blocks.Count || blocks[at] is not ParagraphBlock { Text: var text } || blocks[at + 1] is not ListBlock list || !AreSides(list) || NameOf(text, out var gloss) is not { } name)
        {
            return false;
        }

        Offer(name, gloss, list, blocks[at].Line, cards);
        return true;
    }

    /// <summary>The same, where the options are items of a list.</summary>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        if (!list.Items.All(i => i.Below is [ListBlock below] && AreSides(below) && NameOf(i.Lead, out _) is not null))
        {
            return false;
        }

        foreach (var item in list.Items)
        {
            Offer(NameOf(item.Lead, out var gloss)!, gloss, (ListBlock)item.Below[0], item.Line, cards);
        }

        return true;
    }

    private static void Offer(RichText name, RichText gloss, ListBlock list, int line, CardCollector cards)
    {
        var before = cards.Option;
        cards.Option = name.Plain;
        if (Words.Count(gloss.Plain) >= GlossWordsAtLeast)
        {
            cards.Offer(new(CardKind.Definition, TermQuestion.WhatIs(name, gloss.Plain, cards.Vocabulary), gloss, line) { NeedsSubject = false });
        }

        Side(LabelRole.Pros, Sign.Good);
        Side(LabelRole.Cons, Sign.Bad);
        foreach (var item in list.Items.Where(i => Signs.Of(i.Lead) == Sign.None))
        {
            var label = Labelled.Any(item.Lead)!;
            OptionCards.Offer(new(label, item.Line, label.Rest, [], item.Lead.Comments), cards);
        }

        cards.Option = before;

        void Side(LabelRole role, Sign sign)
        {
            SourceLine[] lines = [.. list.Items.Where(i => Signs.Of(i.Lead) == sign).Select(i => new SourceLine(Signs.Without(i.Lead), i.Line))];
            if (lines.Length > 0)
            {
                SignLines.Side(role, lines, cards);
            }
        }
    }

    /// <summary>Marks of a balance, or ticks and crosses beside when it is used; what else is marked may be deeds.</summary>
    private static bool AreSides(ListBlock list) =>
        list.Items.Any(i => Signs.Of(i.Lead) != Sign.None)
        && list.Items.All(i => Signs.IsFlag(i.Lead) ? false : Signs.Of(i.Lead) != Sign.None || Labelled.Any(i.Lead) is { Rest.IsEmpty: false, Role: LabelRole.Pros or LabelRole.Cons or LabelRole.When or LabelRole.WhenNot })
        && (list.Items.Any(i => Signs.Weighs(i.Lead)) || list.Items.Any(i => Signs.Of(i.Lead) == Sign.None));

    private static RichText? NameOf(RichText text, out RichText gloss)
    {
        gloss = RichText.Empty;
        if (Tidy.Leading(text).BoldLead(out var rest) is not { } lead || !(rest.IsEmpty || rest.Plain is ['(', .., ')']) || Words.Count(lead.Plain) is 0 or > NameWords || lead.Plain is [.., '.' or '?' or '!' or ':'] || LabelWords.RoleOf(lead.Plain) != LabelRole.None)
        {
            return null;
        }

        gloss = rest.IsEmpty ? rest : rest.Slice(1, rest.Plain.Length - 2).Trim();
        return Tidy.Leading(lead);
    }
}
