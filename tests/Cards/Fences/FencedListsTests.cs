using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Fences;

public sealed class FencedListsTests
{
    [Fact]
    public void Each_head_of_a_fence_has_its_own_list_and_indented_lines_stay_with_their_item() => Assert.Equal(
        ["Weigh the salt twice, dry • Note the mass", "Rinse the flask • Dry it upside down"],
        Points("## Titration\n\n```\nBefore you begin:\n1. Weigh the salt twice,\n   dry\n2. Note the mass\n\nWhen you are done:\n1. Rinse the flask\n2. Dry it upside down\n```\n"));

    [Fact]
    public void One_head_over_a_whole_fence_is_enough() => Assert.Equal(
        ["Rinse the flask • Dry it • Store it"], Points("## Titration\n\n```\nWhen you are done:\n1. Rinse the flask\n2. Dry it\n3. Store it\n```\n"));

    [Fact]
    public void A_line_of_code_among_notes_is_left_out() => Assert.Equal(
        ["Read the balance • Store the mass • Report it"],
        Points("## Logging\n\n```\nAfter each run:\n1. Read the balance\n2. Store the mass:\n   INSERT INTO masses (id, mass)\n   VALUES (...)\n3. Report it\n```\n"));

    [Fact]
    public void How_it_works_above_a_list_asks_for_the_approach_that_works_so() => Assert.Equal(
        ["question | How does steam distillation work? || Boil the water • Lead the steam through the leaves • Cool what comes over"],
        Extracted.Cards("## Oils\n\n**Approach 2: Steam distillation (gentle)**\n\n**How it works:**\n\n```\n1. Boil the water\n2. Lead the steam through the leaves\n3. Cool what comes over\n```\n"));

    [Fact]
    public void What_happens_in_a_case_is_asked_of_the_approach_it_stands_below() => Assert.Equal(
        ["Steam distillation: what happens when the flask runs dry, in order?"],
        Extracted.Fronts("## Oils\n\n**Approach 2: Steam distillation**\n\n**How it works:**\n\n```\nWhen the flask runs dry:\n1. The plate is switched off\n2. The leaves are taken out\n```\n"));

    [Fact]
    public void A_flow_is_recited_by_the_name_its_heading_gives_it() => Assert.Equal(
        ["question | Take an order: what are the 4 steps, in order? || Greet the guest • Ask for drinks • Note the dishes • Repeat the order"],
        Extracted.Cards("## Example: a bistro - \"Take an order\"\n\n```\nFlow:\n1. Greet the guest\n   ↓\n2. Ask for drinks\n   ↓\n3. Note the dishes\n   ↓\n4. Repeat the order\n```\n"));

    [Fact]
    public void A_sequence_that_lost_a_step_is_none() => Assert.DoesNotContain(
        Extracted.Fronts("## Logging\n\n```\nFlow:\n1. Read the balance\n2. POST /masses\n3. Note the mass in the book\n4. Report it\n```\n"), f => f.Contains("in order", StringComparison.Ordinal));

    [Fact]
    public void Levels_that_build_on_one_another_are_asked_for_what_they_add() => Assert.Equal(
        ["question | What marks Apprentice? || Cuts clean • Keeps the board dry", "question | What does Journeyman (3 years) add to Apprentice? || Plans a menu • Teaches others"],
        Extracted.Cards("## Cooks\n\n```\nAPPRENTICE:\n  ✓ Cuts clean\n  ✓ Keeps the board dry\n\nJOURNEYMAN (3 years):\n  ✓ Everything above, PLUS:\n  ✓ Plans a menu\n  ✓ Teaches others\n```\n"));

    [Fact]
    public void Points_of_a_scenario_are_asked_of_its_case() => Assert.Equal(
        [
            "question | If the oven fails, what is the detection? || The alarm of the hood rings",
            "question | If the oven fails, which 3 points do you go through, in order? || Detection • Mitigation • Recovery",
            "question | If the oven fails, what is the mitigation? || Cold dishes go first • The grill takes over",
            "question | If the oven fails, what is the recovery? || Call the gas company",
        ],
        Extracted.Cards("## Service\n\n```\nScenario: What if the oven fails?\n\n1. Detection: The alarm of the hood rings\n2. Mitigation:\n   - Cold dishes go first\n   - The grill takes over\n3. Recovery: Call the gas company\n```\n"));

    [Fact]
    public void Why_not_to_say_it_stands_in_brackets_behind_it() => Assert.Equal(
        ["question | Why is “Is it cooked?” a bad question? || Yes or no", "question | Why is “Do you like it?” a bad question? || Nobody dares say no"],
        Extracted.Cards("## Tasting\n\n```\n❌ Bad Questions:\n- \"Is it cooked?\" (Yes or no)\n- \"Do you like it?\" (Nobody dares say no)\n```\n"));

    [Fact]
    public void The_card_points_at_its_line_in_the_file() => Assert.Equal(
        [7, 11], Extracted.Page("## Titration\n\n```\n\nBefore you begin:\n- Weigh the salt\n- Note the mass\n\nWhen you are done:\n- Rinse the flask\n- Dry it\n```\n").Drafts.Select(d => d.Line));

    [Fact]
    public void A_section_goes_on_behind_a_fence_with_headings_of_its_own() => Assert.Contains(
        Extracted.Page("## Oils\n\n```\nOPTION A: Pressing\n✅ Fast and cold\n❌ Leaves much oil behind\n```\n\n- **Yield**: the share of oil that comes out of a leaf\n").Drafts,
        d => d.Front.Plain.Contains("Yield", StringComparison.Ordinal) && d.HeadingPath is ["Oils"]);

    [Fact]
    public void Names_with_arrows_between_them_are_recited_where_a_sentence_announces_them() => Assert.Equal(
        ["Offer • Acceptance • Consideration • Intention"], Points("## Contracts\n\nThe elements of a contract, in order:\n\n```\nOffer → Acceptance → Consideration → Intention\n```\n"));

    [Fact]
    public void Lists_set_beside_one_another_are_read_one_after_the_other() => Assert.Equal(
        ["one division • two cells", "two divisions • four cells • half the chromosomes"],
        Points("## Cells\n\n```\nMitosis               Meiosis\n- one division        - two divisions\n- two cells           - four cells\n                      - half the chromosomes\n```\n"));

    [Fact]
    public void Questions_and_answers_by_their_letters_are_cards() => Assert.Equal(
        ["question | What is gluten? || A network of protein", "question | Why rest dough? || It relaxes the gluten"],
        Extracted.Cards("## Dough\n\n```\nQ: What is gluten?\nA: A network of protein\n\nQ: Why rest dough?\nA: It relaxes the gluten\n```\n"));

    [Fact]
    public void Plus_and_minus_below_a_name_speak_for_it_and_against_it() => Assert.Equal(
        ["Advantages of cold pressing: Fast • No heat", "Drawbacks of cold pressing: Leaves much oil"],
        Extracted.Page("## Oils\n\n```\nCold pressing:\n  + Fast\n  + No heat\n  - Leaves much oil\n```\n").Drafts
            .Select(d => $"{(d.Front.Plain.Contains("advantage", StringComparison.Ordinal) ? "Advantages" : "Drawbacks")} of {(d.Front.Plain.Contains("old pressing", StringComparison.Ordinal) ? "cold pressing" : "?")}: {(d.Points.Count > 0 ? string.Join(" • ", d.Points.Select(p => p.Plain)) : d.Back.Plain)}"));

    [Fact]
    public void An_arrow_in_each_line_leads_from_cause_to_effect() => Assert.Equal(
        ["dull crust", "dense crumb"],
        Extracted.Page("## Bread\n\n```\nToo little salt  → dull crust\nToo little water → dense crumb\n```\n").Drafts.Select(d => d.Back.Plain));

    [Fact]
    public void Details_below_questions_to_ask_are_asked_by_what_each_is_about() => Assert.Equal(
        ["How many guests? • Which dishes?", "Adults • Children", "Hot • Cold"],
        Points("## Catering\n\n**What you ask:**\n\n```\n1. How many guests?\n   - Adults\n   - Children\n\n2. Which dishes?\n   - Hot\n   - Cold\n```\n"));

    [Fact]
    public void What_one_says_at_each_level_is_asked_for() => Assert.Equal(
        ["question | Explaining a recipe, level 1: what do you say? || \"It is a soup.\"", "question | Explaining a recipe, level 2: what do you say? || \"A clear soup, cooked for six hours.\""],
        Extracted.Cards("## Explaining a recipe\n\n```\nLevel 1: \"It is a soup.\"\nLevel 2: \"A clear soup, cooked for six hours.\"\n```\n"));

    [Fact]
    public void A_figure_below_a_flow_is_asked_of_it() => Assert.Contains(
        "number | Take an order: what is the typical time? || 4 min", Extracted.Cards("## Take an order\n\n```\nFlow:\n1. Greet the guest\n2. Ask for drinks\n3. Note the dishes\n\nTypical time: 4 min\n```\n").Select(c => c.Replace("question |", "number |", StringComparison.Ordinal)));

    private static string[] Points(string text) => [.. Extracted.Page(text).Drafts.Select(d => string.Join(" • ", d.Points.Select(p => p.Plain)))];
}
