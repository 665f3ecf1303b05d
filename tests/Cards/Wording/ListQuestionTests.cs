using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Wording;

public sealed class ListQuestionTests
{
    private static string Front(string label, string list) => Assert.Single(Extracted.Fronts($"## Sourdough\n\nThis sourdough is old.\n\n**{label}:**\n{list}", "Baking"));

    [Theory]
    [InlineData("Signs of a good crust", "- deep colour\n- thin and loud\n", "Name the 2 signs of a good crust.")]
    [InlineData("Signs", "- deep colour\n- thin and loud\n", "Sourdough: name the 2 signs.")]
    [InlineData("What to weigh out", "- flour\n- water\n", "Sourdough: what do you weigh out? (2 points)")]
    [InlineData("How to feed it", "1. Take a spoonful away\n2. Add flour and water\n", "How do you feed sourdough? (2 steps, in order)")]
    [InlineData("Bake when", "- the dough springs back\n- bubbles show\n", "When do you bake? (2 cases)")]
    [InlineData("When a loaf stays flat", "- Look at the yeast\n- Shorten the proof\n", "Sourdough: what happens when a loaf stays flat? (2 steps)")]
    [InlineData("For each loaf", "- Weigh the dough\n- Cut the crust\n", "Sourdough: what do you do for each loaf? (2 things)")]
    [InlineData("Pick 2 flours that", "- rise well\n- keep long\n", "Sourdough: which 2 flours do you pick? (2 criteria)")]
    [InlineData("Out of scope", "- cakes\n- pastry\n", "Sourdough: what is out of scope? (2 points)")]
    [InlineData("Ask yourself", "- Is it warm enough?\n- Has it doubled?\n", "Sourdough: what do you ask yourself? (2 questions)")]
    [InlineData("Feeding procedure", "1. Take a spoonful away\n2. Add flour and water\n", "Sourdough, feeding procedure: what are the 2 steps, in order?")]
    public void A_list_is_asked_for_by_the_grammar_of_its_label(string label, string list, string front) => Assert.Equal(front, Front(label, list));

    [Fact]
    public void A_label_that_points_at_nothing_is_refused() =>
        Assert.Equal(["needs the page: Use this"], Extracted.Refused("**Use this:**\n- a bowl\n- a cloth\n"));
}
