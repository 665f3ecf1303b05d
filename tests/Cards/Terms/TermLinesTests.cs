using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class TermLinesTests
{
    [Fact]
    public void Lines_of_terms_are_definitions_without_a_list() => Assert.Equal(
        ["to cook quickly in little fat", "to cook slowly in its own juice"],
        Extracted.Cards("Sauté: to cook quickly in little fat\nBraise: to cook slowly in its own juice\n").Select(c => c.Split(" || ")[1]));

    [Theory]
    [InlineData("Chef's rule: no phones, no timers, no shouting at anyone.\n")]
    [InlineData("Books: [one](a.md), [two](b.md)\nLinks: [three](c.md), [four](d.md)\n")]
    [InlineData("Bring: pencil, paper, water.\n")]
    [InlineData("Parking: level 3\nDoor: 5\n")]
    [InlineData("Worked example: a baker wants forty loaves before the market opens.\n")]
    public void A_single_line_with_a_colon_links_and_notes_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void A_law_in_one_line_is_a_definition() => Assert.Equal(
        ["definition | What is Starling's law? || the more the heart fills, the harder it contracts."], Extracted.Cards("Starling's law: the more the heart fills, the harder it contracts.\n"));

    [Fact]
    public void A_line_that_lists_what_it_names_is_asked_for_as_a_whole() => Assert.Equal(
        ["explain | Name the 3 symptoms of shock. || pallor • sweating • a fast pulse"], Extracted.Cards("Symptoms of shock: pallor, sweating, a fast pulse.\n"));

    [Theory]
    [InlineData("## Roux\n\nA paste of fat and flour that thickens sauces. Stir it well.\n")]
    [InlineData("## Roux\n\nA roux is a paste of fat and flour that thickens sauces. Stir it well.\n")]
    public void A_heading_that_is_a_term_is_defined_by_its_first_sentence(string text) => Assert.Contains(
        "paste of fat and flour that thickens sauces.", Assert.Single(Extracted.Cards(text)), StringComparison.Ordinal);

    [Fact]
    public void A_pronoun_below_a_heading_stands_for_it() => Assert.Equal(
        ["definition | What do Hearsay rules decide? || which statements a court hears."],
        Extracted.Cards("## Hearsay rules\n\nThese decide which statements a court hears.\n"));

    [Theory]
    [InlineData("## Roux\n\nA good cook stirs.\n")]
    [InlineData("## How to stir\n\nA spoon that bends is no use.\n")]
    [InlineData("## Example\n\nA paste of fat and flour that thickens sauces.\n")]
    public void Sentences_that_do_not_define_their_heading_make_none(string text) => Assert.Empty(Extracted.Cards(text));
}
