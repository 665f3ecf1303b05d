using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class VerbTermsTests
{
    [Theory]
    [InlineData("- **Revocation** ends an offer once it arrives.\n- **Silence** cannot amount to acceptance.\n", "definition | Revocation: what does it do? || ends an offer once it arrives.", "definition | Silence: what holds? || cannot amount to acceptance.")]
    [InlineData("**Extraction** is the process of dissolving flavours.\n**Channeling** happens when water finds a weak path.\n", "definition | What is extraction? || the process of dissolving flavours.", "definition | When does channeling happen? || when water finds a weak path.")]
    [InlineData("- **The postal rule** makes acceptance effective at posting.\n", "definition | Postal rule: what does it do? || makes acceptance effective at posting.")]
    public void A_bold_subject_is_asked_for_what_its_sentence_says(string text, params string[] cards) => Assert.Equal(cards, Extracted.Cards(text));

    [Theory]
    [InlineData("- **Please** bring a pen.\n")]
    [InlineData("**Signed** by the trainer.\n")]
    public void Bold_words_that_are_no_subject_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void An_arrow_in_each_item_says_what_follows_from_what() => Assert.Equal(
        ["attribute | Grind too fine: what follows? || the shot chokes", "attribute | Grind too coarse: what follows? || the shot gushes"],
        Extracted.Cards("- Grind too fine → the shot chokes\n- **Grind too coarse** -> the shot gushes\n"));

    [Theory]
    [InlineData("If the shot runs too fast, grind finer.", "question | What do you do if the shot runs too fast? || Grind finer")]
    [InlineData("When a witness faints, call an ambulance.", "question | What do you do when a witness faints? || Call an ambulance")]
    public void A_case_with_its_advice_is_asked_for_the_advice(string text, string card) => Assert.Equal([card], Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("If it rains, the court sits inside.")]
    [InlineData("If yes to all, you're done.")]
    public void A_case_without_advice_makes_none(string text) => Assert.Empty(Extracted.Cards(text + "\n"));
}
