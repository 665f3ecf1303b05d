using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Headings;

public sealed class HeadingTimesTests
{
    [Fact]
    public void Headings_with_their_place_on_the_clock_are_asked_for_it_and_for_their_order() => Assert.Equal(
        [
            "step | Open: which minutes? || 0-5 min",
            "recite | Oral exam: what are the 3 parts, in order? || Open • Present • Defend",
            "step | Open: what do you do? || Show your paper and name your topic.",
            "step | Present: which minutes? || 5-20 min",
            "step | Defend: which minutes? || 20-30 min",
        ],
        Extracted.Cards("## Oral exam\n\n### Open (0-5 min)\nShow your paper and name your topic.\n### Present (5-20 min)\n### Defend (20-30 min)\n"));

    [Fact]
    public void Headings_with_their_own_time_are_asked_how_long_they_take() => Assert.Equal(
        ["Knead: how long?", "Bake: how long?"], Extracted.Fronts("## Bread\n\n### Knead (10 min)\n\n### Bake (40 min)\n"));

    [Fact]
    public void A_step_is_asked_for_its_instruction() => Assert.Contains(
        "step | Weigh: what do you do? || Put the flask on the scale.", Extracted.Cards("## Step 1: Weigh\n\nPut the flask on the scale. It must be dry.\n"));
}
