using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Questions;

public sealed class AskedAndAnsweredTests
{
    [Theory]
    [InlineData("Q: Why does bread rise?\nA: Yeast makes gas.\n")]
    [InlineData("**1. Why does bread rise?**\n\nYeast makes gas.\n")]
    [InlineData("Q: Why does bread rise? A: Yeast makes gas.\n")]
    [InlineData("Q1. Why does bread rise?\nA1. Yeast makes gas.\n")]
    [InlineData("**Q: Why does bread rise?**\n\nA: Yeast makes gas.\n")]
    [InlineData("**Q1:** Why does bread rise?  \n**A1:** Yeast makes gas.\n")]
    [InlineData("**Question:** Why does bread rise?\n\n**Answer:** Yeast makes gas.\n")]
    [InlineData("- Q: Why does bread rise?\n  A: Yeast makes gas.\n")]
    [InlineData("- **Q:** Why does bread rise?\n  - **A:** Yeast makes gas.\n")]
    [InlineData("1. **Q: Why does bread rise?**\n   A: Yeast makes gas.\n")]
    [InlineData("### Q1: Why does bread rise?\n\nYeast makes gas.\n")]
    [InlineData("<details>\n<summary>Why does bread rise?</summary>\n\nYeast makes gas.\n\n</details>\n")]
    [InlineData("<details><summary><b>Why does bread rise?</b></summary>Yeast makes gas.</details>\n")]
    [InlineData("> Q: Why does bread rise?\n> A: Yeast makes gas.\n")]
    public void Question_and_answer_lose_their_letters_however_these_are_written(string text) =>
        Assert.Equal(["question | Why does bread rise? || Yeast makes gas."], Extracted.Cards(text));

    [Fact]
    public void A_case_before_advice_is_asked_for_what_to_do() =>
        Assert.Equal(["question | Split sauce: what do you do? || Whisk it slowly into a fresh yolk."], Extracted.Cards("**Split sauce?** Whisk it slowly into a fresh yolk.\n"));

    [Theory]
    [InlineData("Q: Your own question here\nA: ...\n")]
    [InlineData("Q: Why does bread rise?\n")]
    [InlineData("<details>\n<summary>Solution</summary>\n\nYeast makes gas.\n\n</details>\n")]
    public void Questions_without_an_answer_make_none(string text) => Assert.Empty(Extracted.Cards(text));
}
