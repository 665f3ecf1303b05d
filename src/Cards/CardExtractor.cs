using Fieldguide.Cards.Fences;
using Fieldguide.Cards.Headings;
using Fieldguide.Cards.Mnemonics;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>
/// Finds what can be learned in a page that was written to be read: by the shapes authors use anyway, never by a mark-up of
/// our own. Each shape has its reader; <see cref="CardGate"/> decides what is fit.
/// </summary>
public static class CardExtractor
{
    public static PageCards Extract(ParsedGuide guide)
    {
        if (guide.Front.Flashcards == false || guide.Sections.Count == 0)
        {
            return PageCards.None(guide.Path, guide.Title);
        }

        var cards = new CardCollector(guide.Title, new(guide.Markdown));
        var reader = new BlockCards(cards);
        var acronyms = new AcronymCards(cards);
        var skipped = Skipped(guide.Sections);
        var open = FenceSections.Open(guide, skipped, cards);
        var asked = new HashSet<Heading>(ReferenceEqualityComparer.Instance);
        foreach (var section in open.Sections.Where(s => !skipped.Contains(s)))
        {
            cards.Enter(section);
            if (ReferenceEquals(section, open.Sections[0]))
            {
                SummaryCards.Read(guide, cards);
            }

            // Behind a fence with headings of its own, a section goes on.
            if (section.Heading is { } heading && asked.Add(heading))
            {
                HeadingQuestions.Read(section, cards);
                HeadingDefinitions.Read(section, cards);
                HeadingActions.Read(section, cards);
            }

            reader.Read(section.Blocks);
            MnemonicWords.Read(section, cards);
            acronyms.Read(section);
        }

        var headed = open with { Sections = [.. open.Sections.DistinctBy(s => s.Heading)] };
        HeadingSteps.Read(headed, cards);
        HeadingTimes.Read(headed, cards);
        HeadingSeries.Read(guide, cards);
        var settled = FrontSubjects.Settle(Repeats.Without(cards), cards.Vocabulary);
        return new(guide.Path, guide.Title, settled, [.. cards.Refusals.OrderBy(r => r.Line)]) { Vocabulary = cards.Vocabulary };
    }

    /// <summary>The sections of which their author wants no cards.</summary>
    private static HashSet<GuideSection> Skipped(IReadOnlyList<GuideSection> sections)
    {
        var skipped = new HashSet<GuideSection>(ReferenceEqualityComparer.Instance);
        var skips = false;
        foreach (var section in sections)
        {
            var blocks = section.Blocks;
            if (skips || (blocks.Count > 0 && section.Heading is not null && IsSkip(blocks[0])))
            {
                skipped.Add(section);
            }

            // A comment below everything else speaks of the section that follows.
            skips = blocks.Count > 1 && IsSkip(blocks[^1]);
        }

        return skipped;
    }

    private static bool IsSkip(Block block) => block is CommentBlock comment && CardDirective.Parse(comment.Text) is { Skip: true };
}
