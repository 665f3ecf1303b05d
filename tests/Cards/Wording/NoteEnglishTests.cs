using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Wording;

public sealed class NoteEnglishTests
{
    [Theory]
    [InlineData("When guest pays bill", "A guest gets a bill.", "Counter: what happens when a guest pays a bill, in order?")]
    [InlineData("When guest pays", "Ask the guests.", "Counter: what happens when a guest pays, in order?")]
    [InlineData("When milk boils over", "Milk is kept cold.", "Counter: what happens when milk boils over, in order?")]
    [InlineData("When guests pay", "Each guest gets a bill.", "Counter: what happens when guests pay, in order?")]
    public void Articles_that_notes_leave_out_stand_before_what_the_page_counts(string head, string text, string front) => Assert.Equal(
        [front], Extracted.Fronts($"## Till\n\n{text}\n\n**Approach 1: Counter**\n\n```\n{head}:\n1. The till opens\n2. The receipt is printed\n```\n"));
}
