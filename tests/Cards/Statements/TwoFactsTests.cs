using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class TwoFactsTests
{
    [Theory]
    [InlineData("A league is 3 miles, and a chain is 66 feet.", "A league is […]. || 3 miles", "A chain is […]. || 66 feet")]
    [InlineData("Bisque runs to cone 6; glaze goes to cone 9.", "Bisque runs to cone […]. || 6", "Glaze goes to cone […]. || 9")]
    [InlineData("Calls go out on channel 4; an alert on channel 9.", "Calls go out on channel […]. || 4", "An alert goes out on channel […]. || 9")]
    public void Two_figures_of_two_things_are_two_facts(string text, string first, string second) =>
        Assert.Equal([$"number | {first}", $"number | {second}"], Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("A wind of force 8 is a gale.", "A wind of force […] is a gale. || 8")]
    [InlineData("The anchor needs a chain of 5 times the depth.", "The anchor needs a chain of […] the depth. || 5 times")]
    public void A_number_behind_what_it_counts_is_a_figure(string text, string card) => Assert.Equal([$"number | {card}"], Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("If the pot holds 2 litres, and the lid weighs 3 kg, it breaks.")]
    [InlineData("A small page is 8 kB by default; InnoDB's is 16 kB.")]
    public void A_condition_or_half_a_name_keeps_a_sentence_whole(string text) => Assert.All(Extracted.Fronts(text + "\n"), f => Assert.True(f.Contains(',', StringComparison.Ordinal) || f.Contains(';', StringComparison.Ordinal)));
}
