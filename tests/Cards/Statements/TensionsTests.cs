using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class TensionsTests
{
    [Theory]
    [InlineData("A hull must have both low weight and high strength. Those are in conflict -- strength needs metal. I would ask first.")]
    [InlineData("> \"A hull must have both low weight and high strength. Those are in conflict -- strength needs metal. I would ask first.\"")]
    public void Two_wishes_that_cannot_both_be_met_are_asked_for_the_reason(string text) => Assert.Contains(
        "question | Why are low weight and high strength in conflict? || Strength needs metal", Extracted.Cards(text + "\n"));

    [Fact]
    public void Two_things_without_a_reason_make_none() => Assert.Empty(Extracted.Cards("A hull must have both low weight and high strength. Those are in conflict.\n"));
}
