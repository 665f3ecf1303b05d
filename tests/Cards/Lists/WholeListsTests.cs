using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Lists;

public sealed class WholeListsTests
{
    [Theory]
    [InlineData("## Causes of a flat loaf\n\n- Old yeast\n- Cold dough\n- Too little time\n")]
    [InlineData("## Bread\n\nThere is more to it. Causes of a flat loaf:\n\n- Old yeast\n- Cold dough\n- Too little time\n")]
    [InlineData("## Causes of a flat loaf\n\n- **Old yeast**: it makes no gas.\n- **Cold dough**: it is slow.\n- **Too little time**: it has not risen.\n")]
    [InlineData("## Causes of a flat loaf\n\n### 1. Old yeast\n\nThrow it out.\n\n### 2. Cold dough\n\n### 3. Too little time\n")]
    [InlineData("## Bread\n\nCauses of a flat loaf:\n\n### Old yeast\n\n### Cold dough\n\n### Too little time\n")]
    [InlineData("## Causes of a flat loaf\n\n❌ Old yeast  \n❌ Cold dough  \n❌ Too little time\n")]
    [InlineData("## Causes of a flat loaf\n\n- **Old yeast.** It makes no gas.\n- **Cold dough** is slow.\n- **Too little time.** It has not risen.\n")]
    [InlineData("## Bread\n\nThese are the 3 causes of a flat loaf.\n\n| What | Why |\n|---|---|\n| Old yeast | no gas |\n| Cold dough | slow |\n| Too little time | not risen |\n")]
    public void A_short_list_is_asked_for_as_a_whole_by_what_introduces_it(string text) => Assert.Single(
        Extracted.Cards(text), c => c.StartsWith("explain | Name the 3 causes of a flat loaf. || Old yeast • Cold dough • Too little time", StringComparison.Ordinal));

    [Theory]
    [InlineData("## Bread\n\nA contract needs three elements:\n\n- offer\n- acceptance\n- consideration\n", "explain | A contract needs three elements: name them. || offer • acceptance • consideration")]
    [InlineData("## The 3 M's of espresso\n\n- blend\n- grind\n- hand\n", "explain | Name the 3 M's of espresso. || blend • grind • hand")]
    [InlineData("## Milk\n\n1. Purge the wand\n2. Stretch the milk\n3. Roll until warm\n", "recite | Milk: what are the 3 steps, in order? || Purge the wand • Stretch the milk • Roll until warm")]
    [InlineData("## The oral part\n\nA viva is a talk with two examiners. It tests your ability to:\n\n- **Explain** a method\n- **Weigh** two sources\n- **Defend** a claim\n", "explain | What does a viva test your ability to do? (3 points) || Explain a method • Weigh two sources • Defend a claim")]
    public void What_introduces_it_may_count_it_or_name_a_procedure(string text, string card) => Assert.Equal([card], Extracted.Cards(text));

    [Fact]
    public void A_list_that_gives_the_reasons_its_heading_asks_for_is_one_card() => Assert.Single(
        Extracted.Cards("## Step 1: Weigh\n\n### Why this step matters\n\n- Shows care\n- Prevents errors\n- Sets the scale\n"));

    [Theory]
    [InlineData("## Contents\n\n- Bread\n- Cake\n- Pie\n")]
    [InlineData("## Further reading\n\n- One\n- Two\n- Three\n")]
    [InlineData("## Causes\n\n- [ ] One\n- [ ] Two\n- [ ] Three\n")]
    [InlineData("## Causes of failure\n\n- [your cause]\n- [your cause]\n- [your cause]\n")]
    [InlineData("## Causes of failure\n\n- One\n- Two\n")]
    [InlineData("## My stories\n\n- One\n- Two\n- Three\n")]
    [InlineData("## Bread\n\nFor example:\n\n- One\n- Two\n- Three\n")]
    public void Contents_tasks_templates_and_examples_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Theory]
    [InlineData("The spices you should always have:", "Name the 4 spices you should always have.")]
    [InlineData("These are the spices that every kitchen needs:", "Name the 4 spices that every kitchen needs.")]
    public void A_table_announced_as_all_there_is_gives_the_names_of_its_rows(string lead, string front) => Assert.Contains(
        $"explain | {front} || Cumin • Mace • Sumac • Thyme",
        Extracted.Cards($"## Kitchen\n\n**{lead}**\n\n| Spice | Taste |\n|---|---|\n| Cumin | warm |\n| Mace | sweet |\n| Sumac | sour |\n| Thyme | fresh |\n"));

    [Fact]
    public void A_quick_reference_is_no_list_of_links() => Assert.Contains(
        "explain | Name the 3 kinds of fracture. || Open • Closed • Greenstick",
        Extracted.Cards("## Quick reference\n\nThere are three kinds of fracture:\n\n| Kind | Skin |\n|---|---|\n| Open | broken |\n| Closed | whole |\n| Greenstick | whole |\n"));
}
