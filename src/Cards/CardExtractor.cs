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
        var skips = false;
        foreach (var section in guide.Sections)
        {
            cards.Enter(section);
            var blocks = section.Blocks;
            var skipped = skips || (blocks.Count > 0 && section.Heading is not null && IsSkip(blocks[0]));

            // A comment below everything else speaks of the section that follows.
            skips = blocks.Count > 1 && IsSkip(blocks[^1]);
            if (!skipped)
            {
                if (section == guide.Sections[0])
                {
                    SummaryCards.Read(guide, cards);
                }

                HeadingQuestions.Read(section, cards);
                reader.Read(blocks);
            }
        }

        HeadingSteps.Read(guide, cards);
        return new(guide.Path, guide.Title, FrontSubjects.Settle(Repeats.Without(cards), cards.Vocabulary), [.. cards.Refusals.OrderBy(r => r.Line)]) { Vocabulary = cards.Vocabulary };
    }

    private static bool IsSkip(Block block) => block is CommentBlock comment && CardDirective.Parse(comment.Text) is { Skip: true };
}
