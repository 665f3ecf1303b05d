using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Labels;

public sealed class PlusMinusTests
{
    [Fact]
    public void Marks_of_lists_tell_what_speaks_for_a_thing_and_against_it() => Assert.Equal(
        ["attribute | What are the advantages of gas hob? || quick to cool", "attribute | What are the drawbacks of gas hob? || soot on the pans"],
        Extracted.Cards("Which hob do you buy\n\nGas hob\n+ quick to cool\n- soot on the pans\n").Select(c => c.Replace("a gas", "gas", StringComparison.Ordinal).Replace("Gas", "gas", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Gas hob\n\n- quick to cool\n- soot on the pans\n")]
    [InlineData("We bought one last year.\n\n+ quick to cool\n\n- soot on the pans\n")]
    public void Lists_of_one_mark_and_sentences_are_not(string text) => Assert.DoesNotContain(Extracted.Fronts(text), f => f.Contains("drawback", StringComparison.Ordinal));
}
