using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Tables;

public sealed class TableCardsTests
{
    private const string Metals =
        """
        ## Metals

        | Metal | Symbol | Melting point |
        | --- | --- | --- |
        | Iron | Fe | 1538 °C |
        | Tin | Sn | 232 °C |
        """;

    [Fact]
    public void Each_informative_cell_is_a_card_that_names_its_row_column_and_heading() => Assert.Equal(
        [
            "attribute | What is the symbol of Iron? || Fe",
            "number | What is the melting point of Iron? || 1538 °C",
            "attribute | What is the symbol of Tin? || Sn",
            "number | What is the melting point of Tin? || 232 °C",
        ],
        Extracted.Cards(Metals));

    [Fact]
    public void Cells_of_one_row_are_siblings() => Assert.Equal([1, 1, 2, 2], Extracted.Page(Metals).Drafts.Select(d => d.Group));

    [Fact]
    public void A_card_knows_its_cell() => Assert.Equal(
        ["5:0:1", "5:0:2", "5:1:1", "5:1:2"], Extracted.Page(Metals).Drafts.Select(d => $"{d.Cell!.Table}:{d.Cell.Row}:{d.Cell.Column}"));

    [Theory]
    [InlineData("What you do", "what do you do?")]
    [InlineData("Why it matters", "why does it matter?")]
    [InlineData("When to use", "what do you use it for?")]
    [InlineData("What the teacher asks", "what does the teacher ask?")]
    [InlineData("Strong acids", "which strong acids?")]
    public void Headers_that_are_no_nouns_are_asked_as_what_they_are(string header, string asked) => Assert.Equal(
        $"Filtering: {asked}",
        Assert.Single(Extracted.Fronts($"## The course of an analysis\n\n| Stage | {header} |\n| --- | --- |\n| Filtering | Separate the solid |\n")));

    [Theory]
    [InlineData("When to use", "Wet days; cold kitchens", "Lid: when do you use it?")]
    [InlineData("When to use", "Keep the steam in", "Lid: what do you use it for?")]
    [InlineData("First", "the crust", "Lid: what comes first?")]
    public void A_column_of_deeds_is_asked_for_its_use(string header, string cell, string front) => Assert.Equal(
        front, Assert.Single(Extracted.Fronts($"## Covers\n\n| Cover | {header} |\n| --- | --- |\n| Lid | {cell} |\n")));

    [Theory]
    [InlineData("Cost (long)", "Long-term cost: Own oven vs Hired oven?")]
    [InlineData("Cost (gas)", "Cost (gas): Own oven vs Hired oven?")]
    public void What_lies_ahead_is_no_kind_of_cost(string row, string front) => Assert.Equal(
        front, Assert.Single(Extracted.Fronts($"## Own oven or hired oven\n\n| Factor | Own oven | Hired oven |\n| --- | --- | --- |\n| {row} | Low | High |\n")));

    [Theory]
    [InlineData("Checkpoint", "What is the checkpoint for filtering?")]
    [InlineData("Signs of success", "What are the signs of success for filtering?")]
    [InlineData("Question to ask", "Filtering: which question do you ask?")]
    [InlineData("First limit", "What is the first limit of filtering?")]
    public void Headers_that_are_nouns_are_asked_as_what_the_row_has(string header, string asked) => Assert.Equal(
        asked,
        Assert.Single(Extracted.Fronts($"## The course of an analysis\n\n| Stage | {header} |\n| --- | --- |\n| Filtering | Separate the solid |\n")));

    [Fact]
    public void A_row_named_by_a_number_alone_says_of_what() => Assert.Equal(
        ["What is charge 2+ seen in?", "2,000 jars: what are they seen in?"],
        [
            .. Extracted.Fronts("## Chlorine\n\n| Charge | Seen in |\n| --- | --- |\n| 2+ | Dark flasks |\n"),
            .. Extracted.Fronts("## Chlorine\n\n| Jars | Seen in |\n| --- | --- |\n| 2,000 | Dark cellars |\n"),
        ]);

    [Fact]
    public void Times_are_asked_as_durations() => Assert.Equal(
        ["step | Weighing: how long does it take? || 5 min", "step | Heating: how long does it take? || 20 min"],
        Extracted.Cards("## Course of the lesson\n\n| Step | Time |\n| --- | --- |\n| Weighing | 5 min |\n| Heating | 20 min |\n"));

    [Fact]
    public void Ranges_that_follow_each_other_are_asked_as_a_schedule() => Assert.All(
        Extracted.Fronts("## Course of the lesson\n\n| Step | Time |\n| --- | --- |\n| Weighing | 0-5 min |\n| Heating | 5-20 min |\n| Cooling | 20-30 min |\n"),
        f => Assert.StartsWith("Which minutes go to ", f, StringComparison.Ordinal));

    [Fact]
    public void Mistakes_beside_their_remedies_are_pitfalls() => Assert.Equal(
        ["pitfall | What is the fix for this mistake: “Pouring water into acid”? || Pour the acid into the water, slowly."],
        Extracted.Cards("| Mistake | Fix |\n| --- | --- |\n| Pouring water into acid | Pour the acid into the water, slowly. |\n"));

    [Fact]
    public void A_word_of_letters_is_asked_letter_by_letter_and_as_a_whole() => Assert.Equal(
        [
            "recite | What does OIL stand for, in order? || O: Oxidation • I: Is • L: Loss",
            "attribute | OIL: what does O stand for? || Oxidation",
            "attribute | OIL: what does I stand for? || Is",
            "attribute | OIL: what does L stand for? || Loss",
        ],
        Extracted.Cards("## OIL\n\n| Letter | Stands for |\n| --- | --- |\n| O | Oxidation |\n| I | Is |\n| L | Loss |\n"));

    [Fact]
    public void Rows_that_are_mere_numbers_are_named_by_their_column() => Assert.Contains(
        "Laboratory, stage 1: how many hours?", Extracted.Fronts("## The shape of the course\n\n| Stage | Aim | Hours |\n| --- | --- | --- |\n| 1 | Weigh | three |\n| 2 | Mix | four |\n"));

    [Fact]
    public void A_ratio_keeps_its_first_number() => Assert.Contains(
        Extracted.Fronts("## Mixtures of acid and water\n\n| Ratio | Colour |\n| --- | --- |\n| 1:3 | red |\n| 1:9 | pink |\n"), f => f.Contains("1:3", StringComparison.Ordinal));

    [Theory]
    [InlineData("| Day | Morning | Evening |\n| --- | --- | --- |\n| Monday | read | write |\n| Tuesday | read | write |\n")]
    [InlineData("| Sample | Mass | Note |\n| --- | --- | --- |\n| A |  |  |\n| B |  |  |\n")]
    [InlineData("| Metal | Noble? |\n| --- | --- |\n| Gold | yes |\n| Iron | no |\n")]
    [InlineData("| Metal | Price |\n| --- | --- |\n| Gold | - |\n| Iron | n/a |\n")]
    public void Timetables_forms_ticks_and_empty_cells_make_none(string table) => Assert.Empty(Extracted.Cards(table));

    [Fact]
    public void Members_of_a_category_are_asked_for_with_its_name_before_it() => Assert.Contains(
        "Which tools belong to the measuring category?",
        Extracted.Fronts("## Kitchen\n\n| Category | Tools |\n|---|---|\n| Measuring | Scales, jugs |\n| Cutting | Knives, graters |\n"));

    [Fact]
    public void Rows_that_are_counted_down_are_named_by_what_is_counted() => Assert.Equal(
        ["What is the temperature of Crust?", "What is the temperature of Crumb?", "What is the temperature of Base?"],
        Extracted.Fronts("## Loaf\n\n| # | Layer | Temperature |\n|---|---|---|\n| 3 | Crust | 180 °C |\n| 2 | Crumb | 98 °C |\n| 1 | Base | 95 °C |\n"));
}
