using Fieldguide.Cards;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Wording;

public sealed class FrontSubjectsTests
{
    private const string Oven = "| Part | Price |\n| --- | --- |\n| Storage | 40 euros |\n| Burner | 90 euros |\n";

    private static string[] Fronts(params PageCards[] pages) => [.. CardBook.Of(pages).Pages.SelectMany(p => p.Drafts).Select(d => d.Front.Plain)];

    [Fact]
    public void A_row_that_could_stand_anywhere_is_asked_with_the_heading_before_it() => Assert.Equal(
        ["Clay oven: what is the price of storage?", "What is the price of burner?"],
        Extracted.Fronts($"## 3. Clay oven (20 minutes)\n\nFeed the burner with dry wood.\n\n{Oven}"));

    [Theory]
    [InlineData("## Overview\n\n")]
    [InlineData("## Key figures\n\n")]
    public void A_heading_that_says_nothing_gives_way_to_the_page(string heading) =>
        Assert.StartsWith("Clay oven: ", Extracted.Fronts(heading + Oven, "Clay oven overview")[0], StringComparison.Ordinal);

    [Fact]
    public void What_an_example_works_out_names_the_example() => Assert.Equal(
        ["Village bakery, flour a day: how much?"],
        Extracted.Fronts("## Example: Village bakery\n\nAll flour is milled here.\n\n**Flour a day**: 40 kg of rye\n"));

    [Fact]
    public void Alike_questions_of_two_pages_are_told_apart_by_their_headings() => Assert.Equal(
        ["Rye bread: what is the baking time?", "Butter cake: what is the baking time?"],
        Fronts(
            Extracted.Page("## Rye bread\n\n**Baking time:** an hour at least\n", "Bread") with { Path = new("bread.md") },
            Extracted.Page("## Butter cake\n\n**Baking time:** half as long\n", "Cake") with { Path = new("cake.md") }));

    [Fact]
    public void What_an_author_asks_keeps_his_words() => Assert.Equal(
        ["What is the cost?"], Extracted.Fronts("## Ovens\n\n<!-- card: Q: What is the cost? A: Ninety euros for the burner alone. -->\n"));
}
