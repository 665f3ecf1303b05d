using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Labels;

public sealed class SignLinesTests
{
    [Theory]
    [InlineData("✅ Keep the lid on  \n❌ Stir every minute\n")]
    [InlineData("❌ Stir every minute\n✅ Keep the lid on\n")]
    [InlineData("❌ Stir every minute\n\n✅ Keep the lid on\n")]
    [InlineData("- ✅ Keep the lid on\n- ❌ Stir every minute\n")]
    public void What_to_do_beside_what_not_is_a_contrast(string text) =>
        Assert.Equal(["contrast | What do you do instead of this: “Stir every minute”? || Keep the lid on"], Extracted.Cards("## Rice\n\n" + text));

    [Fact]
    public void What_to_say_beside_what_not_is_asked_as_speech() => Assert.Equal(
        ["contrast | What do you say instead of \"It was heavy\"? || \"Its mass was 12.4 g\""],
        Extracted.Cards("## Results\n\n❌ \"It was heavy\"\n✅ \"Its mass was 12.4 g\"\n"));

    [Fact]
    public void Columns_of_what_to_do_and_what_not_are_contrasts() => Assert.Equal(
        ["contrast | What do you do instead of this: “Trust the label”? || Weigh the flask"],
        Extracted.Cards("## Bench\n\n| Do | Don't |\n|---|---|\n| Weigh the flask | Trust the label |\n"));

    [Theory]
    [InlineData("✅ DO: weigh the flask\n❌ DON'T: trust the label\n")]
    [InlineData("❌ Don't: trust the label\n\n✅ Do: weigh the flask\n")]
    public void Labelled_lines_are_a_contrast_in_either_order(string text) => Assert.Equal(
        ["contrast | What is better than “trust the label”? || weigh the flask"], Extracted.Cards("## Bench\n\n" + text));

    [Fact]
    public void Advantages_may_name_what_they_are_of() => Assert.Equal(
        ["What are the advantages of steam?", "What are the drawbacks of steam?"],
        Extracted.Fronts("## Oils\n\nAdvantages of steam:\n- gentle\n- cheap\n\nDisadvantages of steam:\n- slow\n- wet\n"));

    [Theory]
    [InlineData("✅ Gentle heat  \n✅ No stirring  \n❌ Slow\n")]
    [InlineData("- ✅ Gentle heat\n- ✅ No stirring\n- ❌ Slow\n")]
    [InlineData("**Trade-offs:**\n- ✅ Gentle heat\n- ✅ No stirring\n- ❌ Slow\n")]
    public void Properties_with_marks_speak_for_the_thing_above_them_and_against_it(string text) => Assert.Equal(
        ["Gentle heat • No stirring", "Slow"],
        Extracted.Cards("## Steaming\n\n" + text).Where(c => c.Contains("steaming", StringComparison.OrdinalIgnoreCase)).Select(c => c.Split(" || ")[1]));

    [Theory]
    [InlineData("✅ Keep the lid on\n")]
    [InlineData("- ✅ Red\n- Blue\n- ❌ Green\n")]
    public void Marks_of_one_kind_or_on_some_lines_make_none(string text) => Assert.Empty(Extracted.Cards("## Rice\n\n" + text));

    [Fact]
    public void A_name_above_ticked_lines_is_what_they_speak_for() => Assert.Equal(
        ["attribute | What are the advantages of Gas? || quick heat", "attribute | What are the drawbacks of Gas? || open flame", "attribute | What are the advantages of induction? || cool plate", "attribute | What are the drawbacks of induction? || needs steel pans"],
        Extracted.Cards("## Hobs\n\nGas\n✅ quick heat\n❌ open flame\n\nInduction\n✅ cool plate\n❌ needs steel pans\n"));
}
