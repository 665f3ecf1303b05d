using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>Headings that are the items of a list: numbered below one heading that counts them, or below a line that ends with a colon.</summary>
internal static class HeadingSeries
{
    private const int Fewest = 3;
    private const int TopLevel = 2;

    public static void Read(ParsedGuide guide, CardCollector cards)
    {
        foreach (var siblings in guide.Sections.Where(s => s.Heading is { Level: > TopLevel }).GroupBy(s => string.Join('\n', s.Path.SkipLast(1)) + s.Heading!.Level))
        {
            GuideSection[] run = [.. siblings];
            if (run.Length < Fewest || Array.Exists(run, s => s.Heading!.Text.EndsWith('?')))
            {
                continue;
            }

            var index = IndexOf(guide, run[0]);
            var above = index > 0 ? guide.Sections[index - 1] : null;
            var isBelowLead = above?.Blocks.LastOrDefault(b => b is not (CommentBlock or BreakBlock)) is ParagraphBlock lead && lead.Text.Plain.EndsWith(':');
            var name = isBelowLead ? Tidy.Both(Sentences.Of(((ParagraphBlock)above!.Blocks.Last(b => b is ParagraphBlock)).Text)[^1]) : Phrase.Of(Tidy.Heading(run[0].Path.Count > 1 ? run[0].Path[^2] : cards.Title));
            if (isBelowLead || AreNumbered(run) && WholeLists.IsCounted(name.Plain))
            {
                cards.Enter(run[0] with { Path = [.. run[0].Path.SkipLast(1)] });
                WholeLists.Offer(name, [.. run.Select(s => Phrase.Of(Tidy.Heading(s.Heading!.Text)))], isOrdered: false, run[0].Heading!.Line, cards);
            }
        }
    }

    /// <summary>"1. …", "Mistake 2: …": each has the number of its place. Steps are read as such.</summary>
    private static bool AreNumbered(GuideSection[] run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            var heading = Tidy.Leading(Phrase.Of(run[i].Heading!.Text)).Plain;
            var name = Tidy.Heading(run[i].Heading!.Text);
            var number = heading.Length > name.Length ? heading[..^name.Length] : "";
            if (!number.Contains($"{i + 1}", StringComparison.Ordinal) || LabelWords.Sequences.Contains(Words.First(heading)))
            {
                return false;
            }
        }

        return true;
    }

    private static int IndexOf(ParsedGuide guide, GuideSection section)
    {
        for (var i = 0; i < guide.Sections.Count; i++)
        {
            if (ReferenceEquals(guide.Sections[i], section))
            {
                return i;
            }
        }

        return -1;
    }
}
