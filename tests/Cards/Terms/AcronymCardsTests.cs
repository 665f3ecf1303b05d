using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class AcronymCardsTests
{
    [Theory]
    [InlineData("The glomerular filtration rate (GFR) falls with age.\n", "GFR", "Glomerular filtration rate")]
    [InlineData("Compare the AUC (area under the curve).\n", "AUC", "Area under the curve")]
    [InlineData("- Deoxyribonucleic acid, and the Court of Appeal (COA)?\n", "COA", "Court of Appeal")]
    [InlineData("| Short | Use |\n|---|---|\n| Rate | low glomerular filtration rate (GFR) |\n", "GFR", "Glomerular filtration rate")]
    public void An_abbreviation_written_out_is_asked_for(string text, string word, string full) =>
        Assert.Contains($"definition | What does {word} stand for? || {full}", Extracted.Cards(text));

    [Theory]
    [InlineData("The rate (GFR) falls.\n")]
    [InlineData("Everything is fine (OK) here.\n")]
    [InlineData("Ask the court (see CPR 3).\n")]
    public void Brackets_with_other_letters_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void An_abbreviation_is_asked_for_once() => Assert.Single(Extracted.Cards("One glomerular filtration rate (GFR), another glomerular filtration rate (GFR).\n"));

    [Fact]
    public void Words_between_commas_in_a_bracket_spell_the_abbreviation_before_it() => Assert.Contains(
        "definition | What does WIP stand for? || Weigh, Inspect, Pack",
        Extracted.Cards("- **WIP** (Weigh, Inspect, Pack) - what is done with each parcel\n- **QC** (Quality Control) - the last look\n"));
}
