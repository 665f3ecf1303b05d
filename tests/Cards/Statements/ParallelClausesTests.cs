using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class ParallelClausesTests
{
    [Fact]
    public void Clauses_of_one_verb_are_asked_for_one_by_one() => Assert.Equal(
        ["definition | What are lyric poems about? || Feelings", "definition | What are epic poems about? || Deeds", "definition | What are satires about? || Vices"],
        Extracted.Cards("Lyric poems are about feelings, epic poems are about deeds, satires are about vices.\n"));

    [Fact]
    public void Articles_stand_in_mid_sentence() => Assert.Equal(
        ["What does a dram make?", "What does a scruple make?", "What does an obol make?"],
        Extracted.Fronts("A dram makes 60 grains, a scruple makes 20 grains, an obol makes 11 grains.\n").Where(f => f.StartsWith("What", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Bees are busy, wasps are not.\n")]
    [InlineData("A vat holds 80 litres, a cask holds 60 litres.\n")]
    [InlineData("A vat holds 80 litres, the cooper's holds 60 litres, the brewer's holds 70 litres.\n")]
    [InlineData("It is late, he is tired, that is all.\n")]
    public void Remarks_are_not(string text) => Assert.DoesNotContain(Extracted.Fronts(text), f => f.StartsWith("What ", StringComparison.Ordinal));
}
