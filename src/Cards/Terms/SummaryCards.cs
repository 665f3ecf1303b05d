using Fieldguide.Cards.Wording;
using Fieldguide.Markdown;

namespace Fieldguide.Cards.Terms;

/// <summary>A page about one concept says in its front matter what that is.</summary>
internal static class SummaryCards
{
    public static void Read(ParsedGuide guide, CardCollector cards)
    {
        if (guide.Front is not { Summary: { Length: > 0 } summary, Family: not null })
        {
            return;
        }

        var meaning = new Phrase().Name(summary.Trim()).End();
        var title = new Phrase().Name(guide.Title).End();
        var isChoice = guide.Title.Contains(" vs", StringComparison.OrdinalIgnoreCase);
        var front = isChoice ? new Phrase().Say("What is at stake in ").Name(title).Say("?").End() : TermQuestion.For(title, meaning, [], false, TermForm.Defines, cards)!.Front;
        cards.Offer(new(CardKind.Definition, front, Phrase.Plain(meaning), 1)
        {
            IsReversible = !isChoice && DefinitionCards.Identifies(summary),
        });
    }
}
