using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards;

public sealed class WrittenCardsTests
{
    [Fact]
    public void A_comment_holds_a_card_that_the_page_does_not_show() => Assert.Equal(
        ["question | Which gas do plants take in? || Carbon dioxide"], Extracted.Cards("<!-- card: Q: Which gas do plants take in? A: Carbon dioxide -->\n"));

    [Fact]
    public void Each_gap_in_double_braces_is_a_card_of_its_own() => Assert.Equal(
        ["cloze | Acid and […] make salt and water. || base", "cloze | Acid and base make […] and water. || salt"],
        Extracted.Cards("Acid and {{base}} make {{c2::salt}} and water.\n"));

    [Fact]
    public void Gaps_of_one_line_are_siblings() =>
        Assert.Single(Extracted.Page("Acid and {{base}} make {{salt}} and water.\n").Drafts.Select(d => d.Group).Distinct());

    [Fact]
    public void Braces_in_code_are_code() => Assert.Empty(Extracted.Cards("Write `{{name}}` into the template of the page.\n"));

    [Fact]
    public void A_comment_pins_reverses_and_skips()
    {
        var cards = Extracted.Page(
            """
            <!-- card id=tit-1 reverse -->
            - **Titration**: Adding a solution of known strength until a reaction is complete.

            <!-- card: skip -->
            - **Burette**: A tube with a tap.
            """).Drafts;

        var card = Assert.Single(cards);
        Assert.Equal("tit-1", card.PinnedId);
        Assert.True(card.IsReversible);
    }

    [Fact]
    public void A_skip_below_a_heading_leaves_its_section_out() => Assert.Equal(
        ["Base: what is it?"],
        Extracted.Fronts("## Acids\n\n<!-- card: skip -->\n\n- **Acid**: A substance that gives protons away.\n\n## Bases\n\n- **Base**: A substance that takes protons up.\n"));
}
