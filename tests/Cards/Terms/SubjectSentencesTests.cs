using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class SubjectSentencesTests
{
    [Fact]
    public void A_sentence_defines_the_subject_that_it_sets_apart() => Assert.Equal(
        [
            "definition | What is a hardy plant? || One that survives frost",
            "definition | What is a tender plant? || One that dies at the first frost",
        ],
        Extracted.Cards("A **hardy plant** is one that survives frost; sow it early. A *tender plant* is one that dies at the first frost.\n"));

    [Theory]
    [InlineData("A **good** judge is one that everybody fears on a bad day.\n")]
    [InlineData("The *real* test is a walk on the ice.\n")]
    [InlineData("A **tort** is bad.\n")]
    public void Stress_and_remarks_define_nothing(string text) =>
        Assert.DoesNotContain(Extracted.Fronts(text), f => f.StartsWith("What is ", StringComparison.Ordinal));

    [Fact]
    public void Names_in_italics_below_a_label_are_asked_for_what_they_do() => Assert.Equal(
        ["definition | What does the saucier do? || Makes the sauces", "definition | What does the plongeur do? || Washes the pots and pans"],
        Extracted.Cards("**Kitchen posts.** The *saucier* makes the sauces. The *plongeur* washes the pots and pans.\n"));

    [Fact]
    public void A_bracket_behind_a_bold_name_does_not_hide_its_text() => Assert.Contains(
        "Many hours in the fridge.",
        string.Join('\n', Extracted.Cards("**Dry rub.** Spices alone, without oil.\n**Wet rub.** Spices with oil or vinegar.\n**Brine** (salt water). Many hours in the fridge.\n")),
        StringComparison.Ordinal);
}
