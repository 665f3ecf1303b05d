using Fieldguide.Concepts.Mentions;

namespace Fieldguide.Tests.Concepts.Mentions;

public sealed class VerbCheckTests
{
    [Theory]
    [InlineData("What to ", " here?")]
    [InlineData("We ", " by user.")]
    [InlineData("You should ", " it.")]
    [InlineData("We don't ", " this.")]
    [InlineData("I’d ", " the rows.")]
    [InlineData("", " the hot set.")]
    [InlineData("", " aggressively.")]
    [InlineData("Decide how to ", " rows.")]
    public void A_verb(string before, string after) => Assert.True(VerbCheck.IsVerb(before, after));

    [Theory]
    [InlineData("The ", " is full.")]
    [InlineData("Data goes to ", " first.")]
    [InlineData("", " of the page.")]
    [InlineData("", "")]
    [InlineData("Read from the ", ".")]
    public void A_noun(string before, string after) => Assert.False(VerbCheck.IsVerb(before, after));
}
