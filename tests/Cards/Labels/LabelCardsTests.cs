using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Labels;

public sealed class LabelCardsTests
{
    [Theory]
    [InlineData("[Shrugs] \"It was heavy\"", "What is the fix for this mistake: “[Shrugs] ‘It was heavy’”?")]
    [InlineData("And that was all!", "“And that was all!”: what is the fix for this mistake?")]
    public void Marks_inside_of_a_quotation_are_no_marks_of_the_question(string said, string front) => Assert.Equal(
        [front], Extracted.Fronts($"## Weighing\n\n**Mistake:** {said}\n\n**Fix:** Give the mass in grams.\n"));

    [Fact]
    public void A_mistake_and_its_fix_are_asked_both_ways_below_a_heading_that_names_it() => Assert.Equal(
        [
            "pitfall | What is the fix for this mistake: “Reading the scale from above”? || Bring the eye level with the liquid.",
            "pitfall | What does the mistake “Parallax” look like? || Reading the scale from above.",
        ],
        Extracted.Cards("## Common mistakes\n\n### 1. Parallax\n\n**The mistake:** Reading the scale from above.\n\n**The fix:** Bring the eye level with the liquid.\n"));

    [Fact]
    public void A_bad_way_and_a_good_one_are_a_contrast() => Assert.Equal(
        ["contrast | What is better than \"It was heavy\"? || \"Its mass was 12.4 g\""],
        Extracted.Cards("## Writing down results\n\n❌ **Bad:** \"It was heavy\"\n\n✅ **Good:** \"Its mass was 12.4 g\"\n"));

    [Fact]
    public void What_helps_against_a_problem_may_stand_in_the_list_below_it() => Assert.Equal(
        ["pitfall | What is the solution for this problem: “The crystals are tiny”? || Cool more slowly", "pitfall | What is behind the problem “The crystals are tiny”? || They form all at once"],
        Extracted.Cards("## Crystals\n\n**Problem:** The crystals are tiny\n- They form all at once\n- Solution: Cool more slowly\n"));

    [Fact]
    public void What_speaks_for_and_against_an_option_is_asked_of_the_option() => Assert.Equal(
        [
            "explain | What are the advantages of Steam distillation? || Gentle • Cheap",
            "explain | What are the drawbacks of Steam distillation? || Slow • Needs a condenser",
            "attribute | When do you use Steam distillation? || Oils that would char",
        ],
        Extracted.Cards("## Options\n\n### Option A: Steam distillation\n\n**Pros:**\n- Gentle\n- Cheap\n\n**Cons:**\n- Slow\n- Needs a condenser\n\n**When to use:**\n- Oils that would char\n"));

    [Fact]
    public void Question_and_answer_by_their_letters_are_a_question() => Assert.Equal(
        ["question | Why does salt melt ice? || It lowers the freezing point."],
        Extracted.Cards("**Q:** Why does salt melt ice?\n**A:** It lowers the freezing point.\n"));

    [Fact]
    public void A_named_rule_loses_its_article() => Assert.Equal(
        ["definition | What is the golden rule? || Acid into water, never water into acid."],
        Extracted.Cards("## Working with acids\n\n**The golden rule:** Acid into water, never water into acid.\n"));

    [Fact]
    public void Several_of_a_thing_are_asked_for_in_the_plural() => Assert.Equal(
        ["definition | Working with acids: what are the limits? || Never more than ten percent, and never warm."],
        Extracted.Cards("## Working with acids\n\n**Limits:** Never more than ten percent, and never warm.\n"));

    [Theory]
    [InlineData("**Common mistake #1: Adding salt late**\nIt stays outside.\n**How to avoid:** Salt the water.\n")]
    [InlineData("**Mistake:** Adding salt late\n\nIt stays outside.\n\n**Fix:** Salt the water.\n")]
    [InlineData("**Common mistake #2: Adding salt late**\n\nIt stays outside.\n\n**How to avoid it:** Salt the water.\n")]
    public void Why_a_mistake_is_one_may_stand_between_it_and_its_fix(string text) => Assert.Equal(
        ["pitfall | What is wrong with “Adding salt late”, and what do you do instead? || It stays outside. • Salt the water."], Extracted.Cards(text));

    [Fact]
    public void A_fix_that_says_why_it_is_needed_tells_what_was_wrong() => Assert.Contains(
        "pitfall | Why is this a mistake: “Cold eggs”? || cold ones split the batter.", Extracted.Cards("**Mistake:** Cold eggs\n**Fix:** Warm them, because cold ones split the batter.\n"));

    [Fact]
    public void A_mistake_and_its_fix_may_share_a_line() => Assert.Equal(
        ["pitfall | What is the fix for this mistake: “Overmixing”? || Stop when combined.", "pitfall | What is the fix for this mistake: “Cold eggs”? || Warm them first."],
        Extracted.Cards("1. **Mistake:** Overmixing. **Fix:** Stop when combined.\n2. **Mistake:** Cold eggs. **Fix:** Warm them first.\n"));

    [Fact]
    public void The_fix_among_notes_on_a_problem_is_asked_for_by_the_problem() => Assert.Contains(
        "pitfall | What is the remedy for the foam problem? || Cool the bath by ten degrees",
        Extracted.Cards("## Bath\n\nFoam problem:\n\n- It rises when the bath is hot, and spills over the rim.\n- Remedy: cool the bath by ten degrees\n"));

    [Fact]
    public void What_is_to_be_filled_in_leaves_the_rest_of_an_answer() => Assert.Contains(
        Extracted.Cards("## Tips\n\n1. **End with a summary:** In the last two minutes, sum it all up: \"We met [goal] in [time].\" This leaves a good impression.\n2. **Smile:** It costs nothing.\n"),
        c => c.EndsWith("|| In the last two minutes, sum it all up. This leaves a good impression.", StringComparison.Ordinal));

    [Fact]
    public void A_bold_line_with_a_number_is_a_heading_to_the_next_such_line() => Assert.Equal(
        ["attribute | Steam: what is the verdict? || Too slow for us", "attribute | Solvents: what is the verdict? || Fast, but they smell", "attribute | Distillation: what is chosen? || Solvents, for the time they save"],
        Extracted.Cards("## Distillation\n\n**Approach 1: Steam**\n\n**Verdict:** ❌ Too slow for us\n\n**Approach 2: Solvents**\n\n**Verdict:** Fast, but they smell\n\n**Decision:** Solvents, for the time they save\n"));

    [Theory]
    [InlineData("**Note:** bring a pen.\n")]
    [InlineData("**Example -- a weak acid:**\n- vinegar\n- lemon juice\n")]
    [InlineData("**Result**:\n")]
    public void Notes_examples_and_empty_labels_make_none(string text) => Assert.Empty(Extracted.Cards(text));

    [Fact]
    public void Facts_of_an_example_in_a_fence_are_made_up_and_make_none() => Assert.DoesNotContain(
        Extracted.Fronts("## Dilution\n\n**Example:**\n\n```\nStudent takes: 5 ml of acid\n\nThen adds: 45 ml of water\n```\n"), f => f.Contains("student takes", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("## Cold storage\n\n**Problem:** Moulds grow on damp grain\n**Solution:** Dry it to 14 %\n", "attribute | Cold storage: what is the problem? || Moulds grow on damp grain")]
    [InlineData("## Double entry\n\n**Problem:** Prevent slips from staying hidden\n**Solution:** Book every sum twice\n", "attribute | Double entry: which problem does it solve? || Prevent slips from staying hidden")]
    [InlineData("## Bakery: Night baking (cold)\n\n**Problem:**\n\n```\nOne oven can't bake:\n- 300 rolls an hour\n- 40 loaves an hour\n```\n", "attribute | Bakery, night baking: what is the problem? || One oven can't bake: 300 rolls an hour; 40 loaves an hour")]
    public void The_problem_is_asked_of_the_heading_above_it(string text, string card) => Assert.Contains(card, Extracted.Cards(text));

    [Theory]
    [InlineData("## Crystals\n\n**Problem:** The crystals are tiny\n**Fix:** Cool slowly\n")]
    [InlineData("## Growing crystals\n\n**Problem:** They are tiny\n**Fix:** Cool slowly\n\n**Problem:** They are brown\n**Fix:** Add charcoal\n")]
    [InlineData("## Common mistakes\n\n### Growing fast\n\n**Problem:** The crystals are tiny\n**Fix:** Cool slowly\n")]
    public void Of_a_bare_word_of_several_problems_and_of_a_mistake_it_is_not_asked(string text) => Assert.DoesNotContain(Extracted.Fronts(text), f => f.Contains("problem?", StringComparison.Ordinal));

    [Fact]
    public void What_a_way_leads_to_behind_an_arrow_is_a_card_of_its_own() => Assert.Equal(
        ["pitfall | What does skipping the rest lead to? || A flat loaf", "contrast | What is better than “Skipping the rest”? || Dough rested overnight", "pitfall | What follows from “Dough rested overnight”? || An open crumb"],
        Extracted.Cards("## Proving\n\n**Red flag:** Skipping the rest → A flat loaf\n\n**Green flag:** Dough rested overnight → An open crumb\n"));

    [Fact]
    public void A_choice_that_is_spoken_in_a_fence_is_asked_for_with_its_reasons() => Assert.Equal(
        ["attribute | Distillation, oils: what is chosen, and why? || \"I would take steam: it is gentle; it is cheap\""],
        Extracted.Cards("## Distillation: Oils (plants)\n\n**Decision:**\n\n```\n\"I would take steam:\n- it is gentle\n- it is cheap\"\n```\n"));

    [Fact]
    public void A_format_is_the_parts_of_a_line_to_be_written() => Assert.Equal(
        ["attribute | In which format do you write the label? || Name + dose + hour"], Extracted.Cards("## Write the label\n\n**Format:**\n\n```\nName + dose + hour\n```\n"));

    [Theory]
    [InlineData("**Format:** three lectures and a seminar\n")]
    [InlineData("**Format:**\n\n```\nx = a + b\n```\n")]
    public void Other_formats_make_none(string text) => Assert.Empty(Extracted.Cards("## Write the label\n\n" + text));

    [Fact]
    public void What_one_of_a_thing_can_take_is_heard_out_of_a_better_answer() => Assert.Contains(
        "number | How many parcels can a single van carry? || ~120 parcels", Extracted.Cards("**Bad:** \"We need more vans\"\n\n**Good:** \"A single van can carry ~120 parcels, so we need three\"\n"));

    [Fact]
    public void A_problem_below_a_step_is_of_something_that_no_heading_names() =>
        Assert.DoesNotContain(Extracted.Fronts("## Step 4: Deep frying\n\n**Problem:** the oil foams over the rim.\n"), f => f.EndsWith("what is the problem?", StringComparison.Ordinal));
}
