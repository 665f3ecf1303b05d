using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Statements;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>Lines marked ✅ and ❌ without a label: what to do and what not, or what speaks for the thing above them and what against it.</summary>
internal static class SignLines
{
    private const int PointsAtMost = 6;

    private const int NameWords = 6;

    /// <returns>How many blocks were read; 0 where the lines have no marks.</returns>
    public static int Read(IReadOnlyList<Block> blocks, int at, CardCollector cards)
    {
        if (blocks[at] is ParagraphBlock { Text: var text } && SourceLine.Of(text) is [var name, _, _, ..] named && IsName(name.Text) && named.TrueForAll(l => l == name || IsMarked(l)) && named.DistinctBy(l => Signs.Of(l.Text)).Count() == 3)
        {
            var before = cards.Option;
            cards.Option = Tidy.Both(name.Text).Plain;
            Sides(named[1..], cards);
            cards.Option = before;
            return 1;
        }

        var lines = new List<SourceLine>();
        var read = 0;
        while (at + read < blocks.Count && blocks[at + read] is ParagraphBlock paragraph && SourceLine.Of(paragraph.Text) is { Count: > 0 } own && own.TrueForAll(IsMarked))
        {
            lines.AddRange(own);
            read++;
        }

        return read > 0 && Offer(lines, cards) ? read : 0;
    }

    /// <returns>False where the list is something else.</returns>
    public static bool Read(ListBlock list, CardCollector cards) => IsMixed(list) && Offer([.. list.Items.Select(i => new SourceLine(i.Lead, i.Line))], cards);

    public static bool IsMixed(ListBlock list) => list.Items.All(i => IsMarked(new(i.Lead, i.Line)) && i.Below.Count == 0) && list.Items.Select(i => Signs.Of(i.Lead)).Distinct().Count() == 2;

    /// <summary>What the marked lines below it speak for and against.</summary>
    private static bool IsName(RichText line) => Signs.Of(line) == Sign.None && Words.Count(line.Plain) is > 0 and <= NameWords && line.Plain.TrimEnd() is not [.., '.' or '?' or '!'];

    private static bool IsMarked(SourceLine line) => Signs.Of(line.Text) != Sign.None && Labelled.Any(line.Text) is null or { Role: LabelRole.None };

    private static bool Offer(List<SourceLine> lines, CardCollector cards)
    {
        SourceLine[] good = [.. lines.Where(l => Signs.Of(l.Text) == Sign.Good).Select(Bare)];
        SourceLine[] bad = [.. lines.Where(l => Signs.Of(l.Text) == Sign.Bad).Select(Bare)];
        if (good.Length == 0 || bad.Length == 0)
        {
            SourceLine[] all = [.. good, .. bad];
            return WholeLists.Offer(cards.Lead is { } lead ? Tidy.Both(lead) : Phrase.Of(cards.Topic), [.. all.Select(l => l.Text)], isOrdered: false, all[0].Line, cards);
        }

        if (lines.Exists(l => !Signs.Weighs(l.Text) && IsDeed(Bare(l).Text)))
        {
            Deeds(good, bad, cards);
        }
        else
        {
            Sides(lines, cards);
        }

        return true;
    }

    private static void Sides(List<SourceLine> lines, CardCollector cards)
    {
        Side(LabelRole.Pros, [.. lines.Where(l => Signs.Of(l.Text) == Sign.Good).Select(Bare)], cards);
        Side(LabelRole.Cons, [.. lines.Where(l => Signs.Of(l.Text) == Sign.Bad).Select(Bare)], cards);
    }

    /// <summary>What one does, and what one does not.</summary>
    private static void Deeds(SourceLine[] good, SourceLine[] bad, CardCollector cards)
    {
        if (good.Length == bad.Length)
        {
            for (var i = 0; i < good.Length; i++)
            {
                cards.Offer(new(CardKind.Contrast, Instead(bad[i].Text, good[i].Text), good[i].Text, bad[i].Line), bad[i].Text.Comments);
                NumberStatements.Read(good[i].Text, good[i].Line, cards, isItem: true);
            }

            return;
        }

        cards.Refuse(RefusalReason.Incomplete, bad[0].Line, bad[0].Text.Plain);
    }

    /// <summary>"Don't lean" says itself that it is wrong; "Lean on the chest" does not.</summary>
    public static RichText Instead(RichText bad, RichText good) =>
        IsQuoted(bad) ? new Phrase().Say(IsQuoted(good) ? "What do you say instead of " : "What do you do instead of saying ").Say(Quoted.Of(bad)).Say("?").End()
        : Words.First(bad.Plain) is "don't" or "do" or "never" or "avoid" ? new Phrase().Say(Quoted.Of(bad)).Say(": what do you do instead?").End()
        : new Phrase().Say("What do you do instead of this: ").Say(Quoted.Of(bad)).Say("?").End();

    public static void Side(LabelRole role, SourceLine[] lines, CardCollector cards)
    {
        if (lines.Length <= PointsAtMost)
        {
            RichText[] texts = [.. lines.Select(l => l.Text)];
            OptionCards.Offer(new(new(Phrase.Of(role == LabelRole.Pros ? "Pros" : "Cons"), texts[0], role), lines[0].Line, texts[0], texts.Length > 1 ? texts : [], texts[0].Comments), cards);
        }
    }

    private static bool IsDeed(RichText text) => IsQuoted(text) || Verbs.IsCommand(text.Plain);

    private static bool IsQuoted(RichText text) => text.Plain is ['"' or '“', ..];

    private static SourceLine Bare(SourceLine line) => line with { Text = Signs.Without(line.Text) };
}
