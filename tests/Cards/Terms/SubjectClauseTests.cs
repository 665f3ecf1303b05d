using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class SubjectClauseTests
{
    [Fact]
    public void Both_subjects_of_a_contrast_are_asked_for() => Assert.Equal(
        [
            "definition | What does a ball valve do? || Opens in a quarter turn",
            "definition | What does a gate valve do? || Needs ten turns of the wheel",
        ],
        Extracted.Cards("A **ball valve** opens in a quarter turn, a **gate valve** needs ten turns of the wheel.\n"));

    [Fact]
    public void What_a_kind_is_like_defines_it_beside_another_of_its_kind() => Assert.Equal(
        [
            "definition | What is a closed question? || One that yes or no answers",
            "definition | What is a leading question? || Forbidden in direct examination",
        ],
        Extracted.Cards("A **closed question** is one that yes or no answers. A **leading question** is forbidden in direct examination; rephrase it.\n"));

    [Fact]
    public void Offices_below_a_label_may_do_two_things() => Assert.Contains(
        "definition | What does the usher do? || Announces and never argues",
        Extracted.Cards("**In court.** The *usher* announces and never argues. The *clerk* keeps the record.\n"));

    [Theory]
    [InlineData("The *patient* decides in the end.\n")]
    [InlineData("A **first** attempt fails as a rule.\n")]
    [InlineData("You **must** rinse, and then you **may** dry it.\n")]
    public void Stress_is_no_subject(string text) => Assert.DoesNotContain(Extracted.Fronts(text), f => f.StartsWith("What ", StringComparison.Ordinal));
}
