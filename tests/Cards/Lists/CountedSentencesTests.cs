using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Lists;

public sealed class CountedSentencesTests
{
    [Theory]
    [InlineData("Use one of the two fats: **butter**, **lard**.", "explain | What are the 2 fats? || butter • lard")]
    [InlineData("Rank the wines on two scales, heat and sweetness.", "explain | What are the 2 scales? || heat • sweetness")]
    [InlineData("The method has three phases: soak → sprout → root.", "recite | What are the 3 phases of the method, in order? || soak • sprout • root")]
    public void A_sentence_that_counts_what_it_lists_is_asked_for_its_parts(string text, string card) =>
        Assert.Contains(card, Extracted.Cards("## Seeds\n\n" + text + "\n").Select(c => c.Replace("Seeds: what", "What", StringComparison.Ordinal).Replace("Seeds, what", "What", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Use one of the three fats: butter, lard.")]
    [InlineData("It has two phases: soak → sprout.")]
    public void Other_counts_and_pronouns_are_not(string text) => Assert.DoesNotContain(Extracted.Fronts(text + "\n"), f => f.StartsWith("What are ", StringComparison.Ordinal));
}
