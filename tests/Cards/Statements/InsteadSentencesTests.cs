using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class InsteadSentencesTests
{
    [Theory]
    [InlineData("Instead of \"I think so\", say \"The contract says so\".", "What do you say instead of \"I think so\"? || \"The contract says so\".")]
    [InlineData("Instead of tap water, use distilled water.", "What do you use instead of tap water? || Distilled water.")]
    [InlineData("Instead of shaking the tube, tap it with a finger.", "What do you do instead of shaking the tube? || Tap it with a finger.")]
    [InlineData("Use brown butter instead of oil.", "What do you use instead of oil? || Brown butter")]
    [InlineData("Never point at a witness; use the name.", "“Never point at a witness”: what do you do instead? || Use the name")]
    [InlineData("Don't argue with the judge, but ask for the ruling.", "“Don't argue with the judge”: what do you do instead? || Ask for the ruling")]
    [InlineData("Instead of \"it hurts\", try **\"it burns\"**.", "What do you say instead of \"it hurts\"? || \"it burns\".")]
    [InlineData("Learn the **causes** (four of them), never the dates.", "What do you learn instead of the dates? || The causes (four of them)")]
    [InlineData("A good mechanic asks *what changed?* instead of *who drove it?*", "Instead of “who drove it?”, what does a good mechanic ask? || What changed?")]
    public void A_bad_way_and_a_good_one_in_one_sentence_are_a_contrast(string text, string card) =>
        Assert.Equal([$"contrast | {card}"], Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("Instead of ten, there were twelve students.")]
    [InlineData("He took the bus instead of the train.")]
    [InlineData("Write in pencil, not only in lessons.")]
    [InlineData("Long sentences, never short ones, were his trade.")]
    [InlineData("Never mind; nobody saw it.")]
    public void Sentences_that_tell_a_story_make_none(string text) => Assert.Empty(Extracted.Cards(text + "\n"));
}
