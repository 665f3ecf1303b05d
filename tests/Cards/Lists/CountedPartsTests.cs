using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Lists;

public sealed class CountedPartsTests
{
    [Fact]
    public void Steps_that_a_sentence_counts_are_asked_for_in_order() => Assert.Contains(
        "recite | Bread: what are the 3 steps, in order? || mix the dough • let it rise • bake it",
        Extracted.Cards("## Bread\n\nThe three steps, in the order of the book: mix the dough; let it rise; bake it.\n"));

    [Fact]
    public void Things_that_a_sentence_counts_are_asked_for_by_their_name() => Assert.Contains(
        "What are the 4 basic cooking fats?",
        Extracted.Fronts("## Kitchen\n\nThe four basic cooking fats, cheapest first: lard, oil, butter and ghee.\n"));

    [Theory]
    [InlineData("The three findings agree: salt slows yeast, sugar feeds it, heat kills it.")]
    [InlineData("It buys three things: time, peace and quiet.")]
    [InlineData("Three things: time, peace and quiet.")]
    [InlineData("Three kinds of flour are common: wheat, rye and spelt.")]
    public void A_count_with_a_verb_of_its_own_names_no_things(string text) =>
        Assert.DoesNotContain(Extracted.Fronts("## Bread\n\n" + text), f => f.StartsWith("What are the 3", StringComparison.Ordinal));

    [Fact]
    public void A_count_that_does_not_fit_makes_no_card() =>
        Assert.Empty(Extracted.Cards("## Bread\n\nThe four steps, in order: mix; bake; eat.\n"));
}
