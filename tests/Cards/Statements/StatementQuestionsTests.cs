using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Statements;

public sealed class StatementQuestionsTests
{
    [Theory]
    [InlineData("The difference between murder and manslaughter is the intent.", "What is the difference between murder and manslaughter? || The intent")]
    [InlineData("The purpose of kneading is to develop gluten.", "What is the purpose of kneading? || To develop gluten")]
    [InlineData("The point of a blank is not precision. It is to find what the solvent adds.", "What is the point of a blank? || To find what the solvent adds")]
    [InlineData("Rinse the burette with titrant because water would dilute it.", "Why rinse the burette with titrant? || Water would dilute it")]
    [InlineData("The oven must be hot because steam lifts the crust.", "Why must the oven be hot? || Steam lifts the crust")]
    [InlineData("Aprotic solvents speed most substitutions because they leave the anion bare.", "“Aprotic solvents speed most substitutions”: why? || They leave the anion bare")]
    [InlineData("A carbon with four different groups is called a stereocentre.", "What is a carbon with four different groups called? || A stereocentre")]
    [InlineData("Table salt is also known as sodium chloride.", "What is another name for Table salt? || Sodium chloride")]
    [InlineData("A lower pKa means a stronger acid.", "What does a lower pKa mean? || A stronger acid")]
    [InlineData("The difference between a baker and a pastry chef in these trades is not talent — it is patience with small amounts.", "What is the difference between a baker and a pastry chef? || Patience with small amounts — not talent")]
    [InlineData("Uneven heat is the most common cause of cracked glass.", "What is the most common cause of cracked glass? || Uneven heat")]
    [InlineData("If the oil begins to smoke, the fats break down.", "What happens if the oil begins to smoke? || The fats break down")]
    [InlineData("When water freezes in a pipe, the pipe bursts.", "What happens when water freezes in a pipe? || The pipe bursts")]
    [InlineData("Crystals stay small due to rapid cooling.", "“Crystals stay small”: why? || Rapid cooling")]
    [InlineData("Turn the compost every 10 days.", "How often do you turn the compost? || Every 10 days")]
    [InlineData("A viva is a 20-30 minute talk with two examiners.", "How long is a viva? || 20-30 minutes")]
    [InlineData("The method matters more than the result.", "What matters more than the result? || The method")]
    [InlineData("At sea, YOU lead the drill.", "Who leads the drill at sea? || You")]
    [InlineData("Jam fits into a small jar (typical size is 300 ml).", "What is the typical size of a small jar? || 300 ml")]
    [InlineData("Each hearing goes the same way. Each round ends with a bell. You have 20 minutes.", "How much time do you have in a round? || 20 minutes")]
    public void Sentences_that_answer_a_question_by_their_form_are_asked_it(string text, string card) => Assert.Equal([$"question | {card}"], Extracted.Cards(text + "\n"));

    [Theory]
    [InlineData("The examiner is checking whether you can weigh two readings.", "Close reading: what is the examiner checking? || Whether you can weigh two readings")]
    [InlineData("Patience is the most important virtue.", "Close reading: what is the most important virtue? || Patience")]
    [InlineData("The examiner wants to see your reasoning, not the verdict.", "Close reading: what does the examiner want to see? || Your reasoning, not the verdict")]
    public void What_somebody_looks_for_is_asked_of_the_heading(string text, string card) => Assert.Equal([$"question | {card}"], Extracted.Cards($"## Close reading\n\n{text}\n"));

    [Theory]
    [InlineData("This is called love.")]
    [InlineData("If you are tired, the night is long.")]
    [InlineData("If the share is 5 of 20, the rate is 5 ÷ 20 = 25 %.")]
    [InlineData("When the treaty was signed, the army withdrew.")]
    [InlineData("It matters more than the result.")]
    [InlineData("He is the oldest of the brothers.")]
    [InlineData("We left because it rained.")]
    [InlineData("The trap is a dead end.")]
    [InlineData("## Example\n\nThe purpose of kneading is to develop gluten.")]
    public void Stories_and_pointers_make_none(string text) => Assert.Empty(Extracted.Cards(text + "\n"));

    [Fact]
    public void A_rule_with_its_name_before_it_is_stated() => Assert.Equal(
        ["definition | State the rule of thirds. || Put the horizon on one of two lines that cut the picture in three."],
        Extracted.Cards("The rule of thirds: Put the horizon on one of two lines that cut the picture in three. Then press.\n"));

    [Theory]
    [InlineData("**Total time: 45–50 minutes**\n", "number | Laboratory: what is the total time? || 45–50 minutes")]
    [InlineData("**After 10 rounds with this recipe, it becomes automatic.**\n", "number | After […] rounds with this recipe, it becomes automatic. || 10")]
    public void A_bold_line_may_be_a_figure_or_state_one(string text, string card) => Assert.Equal([card], Extracted.Cards(text));
}
