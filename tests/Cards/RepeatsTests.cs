using Fieldguide.Cards;
using Fieldguide.Cards.Wording;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards;

public sealed class RepeatsTests
{
    [Fact]
    public void A_time_that_stands_in_a_table_and_in_a_heading_is_asked_once()
    {
        var page = Extracted.Page(
            """
            | Step | Time |
            | --- | --- |
            | Mixing | 5 min |

            ## Step 1: Mixing (5 minutes)

            Text.

            ## Step 2: Proving

            Text.

            ## Step 3: Baking

            Text.
            """);

        Assert.Single(page.Drafts, d => d.Kind == CardKind.Step);
        Assert.Contains(page.Refusals, r => r.Reason == RefusalReason.Duplicate);
    }

    [Fact]
    public void Headings_above_a_question_tell_neither_times_nor_its_answer()
    {
        var card = new CardDraft(CardKind.Step, Phrase.Of("How long does step 1 take?"), Phrase.Of("5 minutes"), 1) { HeadingPath = ["Plan of 5 minutes each", "Step 1: Mix (5 minutes)"] };

        Assert.Equal(["Bread", "Step 1: Mix"], ShownPath.Of("Bread", card));
    }
}
