using System.Text;
using Fieldguide.Files;
using Fieldguide.Markdown;
using Fieldguide.Rehearsal;

namespace Fieldguide.Tests.Rehearsal;

public sealed class ScriptFinderTests
{
    [Fact]
    public void Headings_with_minutes_are_phases_and_their_lists_and_quotes_what_to_do_and_say()
    {
        var script = Assert.Single(Find(
            """
            # Titration

            ## Phase 1: Set up (10 minutes)

            - Rinse the burette
            - Fill it above the mark

            Tell your partner: "I read the volume at the lower edge."

            ## Phase 2: Titrate (25 minutes)

            - [ ] Indicator added
            - [ ] Flask swirled
            - Add slowly near the end

            ## Phase 3: Clear away (10 minutes)

            Total time: 45 minutes.
            """));

        Assert.Equal("Titration", script.Title);
        Assert.Equal(["Set up 10", "Titrate 25", "Clear away 10"], Plan(script));
        Assert.True(script.AddsUp);
        Assert.Equal(["Rinse the burette", "Fill it above the mark"], script.Phases[0].Text.Do.Select(t => t.Plain));
        Assert.Equal(["I read the volume at the lower edge."], script.Phases[0].Text.Say.Select(t => t.Plain));
        Assert.Equal(["Indicator added", "Flask swirled"], script.Phases[1].Text.Items.Select(t => t.Plain));
        Assert.Equal(["Add slowly near the end"], script.Phases[1].Text.Do.Select(t => t.Plain));
    }

    [Fact]
    public void Ranges_get_minutes_within_them_that_add_up_to_what_is_stated()
    {
        var script = Assert.Single(Find(
            """
            # Interview

            You have 45 minutes in total.

            | Phase | Time |
            |---|---|
            | 1. Scope | 5-7 min |
            | 2. Numbers | 3-5 min |
            | 3. Sketch | 10-15 min |
            | 4. Depth | 15-20 min |
            """));

        Assert.Equal(45 * 60, script.Plan);
        Assert.All(script.Phases, p => Assert.InRange(p.Plan, p.Length.Least, p.Length.Most));
        Assert.Equal((33 * 60, 47 * 60), (script.Least, script.Most));
    }

    [Fact]
    public void Ranges_that_chain_are_places_on_the_clock()
    {
        var script = Assert.Single(Find(
            """
            # Tasting

            | What | When |
            |---|---|
            | Smell | 0-7 min |
            | Taste | 7-15 min |
            | Notes | 15-27 min |
            | Talk | 27-45 min |
            | Questions | 45+ min |
            """));

        Assert.Equal(["Smell 7", "Taste 8", "Notes 12", "Talk 18", "Questions After"], Plan(script));
    }

    [Fact]
    public void The_last_minutes_are_cut_from_what_runs_to_the_end()
    {
        var script = Assert.Single(Find(
            """
            # A talk of 45 minutes

            **Opening (first 30 seconds)**

            **Part one (0:30–5:00)**

            **Part two (5–45 min)**

            **Closing (last 2 minutes)**
            """));

        Assert.Equal(["Opening 0.5", "Part one 4.5", "Part two 38", "Closing 2"], Plan(script));
    }

    [Fact]
    public void Steps_of_a_protocol_say_their_minutes_within_the_sentence()
    {
        var script = Assert.Single(Find(
            """
            # Extraction

            ## Protocol

            1. Incubate at 37 °C for 20 minutes.
            2. Spin for five minutes.
            3. Wash twice.
            4. Dry for half an hour.
            """));

        Assert.Equal([20, 5, 0, 30], script.Phases.Select(p => p.Plan / 60));
        Assert.Equal(PhaseLengthKind.Unstated, script.Phases[2].Length.Kind);
    }

    [Fact]
    public void Hours_of_the_day_are_the_beginnings_of_the_parts()
    {
        var script = Assert.Single(Find(
            """
            # Field day

            | Time | What |
            |---|---|
            | 9:00 | Briefing |
            | 9:15 | Walk to the river |
            | 10:00 | Samples |
            | 11:30 | Way back |
            """));

        Assert.Equal(["Briefing 15", "Walk to the river 45", "Samples 90", "Way back After"], Plan(script));
    }

    [Fact]
    public void What_goes_on_throughout_has_no_minutes_of_its_own()
    {
        var script = Assert.Single(Find(
            """
            # Lesson

            ## Step 1: Recall (5 minutes)

            ## Step 2: New (15 minutes)

            ## Step 3: Watch the room (ongoing)

            ## Step 4: Exit ticket (5 minutes)
            """));

        Assert.Equal(["Recall 5", "New 15", "Watch the room Throughout", "Exit ticket 5"], Plan(script));
    }

    [Fact]
    public void The_rest_is_what_the_others_leave_of_the_total()
    {
        var script = Assert.Single(Find(
            """
            # Session of 60 minutes

            - **Warm-up** (10 min): jog
            - **Drills** (20 min)
            - **Game** (the rest)
            - **Stretch** (5 min)
            """));

        Assert.Equal(["Warm-up 10", "Drills 20", "Game 25", "Stretch 5"], Plan(script));
    }

    [Fact]
    public void Columns_of_minutes_beside_each_other_are_a_plan_each()
    {
        var scripts = Find(
            """
            # Choir practice

            ## Plans

            | Phase | 35 min | 60 min |
            |---|--:|--:|
            | Warm-up | 5 | 10 |
            | New piece | 20 | 30 |
            | Old piece | 10 | 20 |
            """);

        Assert.Equal(["Choir practice, 35 min", "Choir practice, 60 min"], scripts.Select(s => s.Title));
        Assert.Equal([35, 60], scripts.Select(s => s.Plan / 60));
    }

    [Fact]
    public void Plans_drawn_in_boxes_are_read_too()
    {
        var script = Assert.Single(Find(
            """
            # Bread

            ```
            ┌───────────────────────────────┐
            │ STEP 1: KNEADING (10 min)     │
            │ • until it is smooth          │
            ├───────────────────────────────┤
            │ STEP 2: RESTING (60 min)      │
            ├───────────────────────────────┤
            │ STEP 3: In the oven (35 min)  │
            │ ☐ steam in the oven           │
            │ Total: 105 minutes            │
            └───────────────────────────────┘
            ```
            """));

        Assert.Equal(["Kneading 10", "Resting 60", "In the oven 35"], Plan(script));
        Assert.Equal("until it is smooth", script.Phases[0].Text.Do.Single().Plain);
        Assert.Equal("steam in the oven", script.Phases[2].Text.Items.Single().Plain);
    }

    [Fact]
    public void Pictures_between_drawn_phases_are_not_things_to_do()
    {
        var script = Assert.Single(Find(
            """
            # Bread

            ```
            │ STEP 1: KNEAD (10 min)            │
            │ Flour        Water                │
            │              Salt                 │
            │ STEP 2: REST (60 min)             │
            │ cover it                          │
            │ STEP 3: BAKE (35 min)             │
            ```
            """));

        Assert.Empty(script.Phases[0].Text.Do);
        Assert.Equal("cover it", script.Phases[1].Text.Do.Single().Plain);
    }

    [Fact]
    public void One_plan_told_in_a_table_and_in_headings_is_one_script_with_the_text_of_both()
    {
        var script = Assert.Single(Find(
            """
            # Module 3

            ## The Socratic Method

            | Phase | Time | Aim |
            |---|---|---|
            | 1. Ask | 10 min | Open the question |
            | 2. Doubt | 15 min | Find the gap |
            | 3. Mend | 5 min | Close it |

            ## Phase 1: Ask (10 minutes)

            - Wait for an answer

            ## Phase 2: Doubt (15 minutes)

            ## Phase 3: Mend (5 minutes)
            """));

        Assert.Equal("The Socratic Method", script.Title);
        Assert.Equal(["Open the question", "Wait for an answer"], script.Phases[0].Text.Do.Select(t => t.Plain));
    }

    [Fact]
    public void A_phase_carried_out_on_an_example_does_not_flood_the_plan()
    {
        var script = Assert.Single(Find(
            $"""
            # Method

            | Phase | Time | Aim |
            |---|---|---|
            | 1. Ask | 10 min | Open the question |
            | 2. Doubt | 15 min | Find the gap |
            | 3. Mend | 5 min | Close it |

            ## An example

            ### 1. Ask (10 minutes)

            {string.Join('\n', Enumerable.Range(1, 12).Select(i => $"- answer {i}"))}

            ### 2. Doubt (15 minutes)

            ### 3. Mend (5 minutes)
            """));

        Assert.Equal(["Open the question"], script.Phases[0].Text.Do.Select(t => t.Plain));
    }

    [Fact]
    public void Plans_with_other_minutes_stay_separate()
    {
        var scripts = Find(
            """
            # Rounds

            ## The short method

            1. Look (5 min)
            2. Feel (5 min)
            3. Listen (5 min)

            ## The long method

            1. Look (5 min)
            2. Feel (15 min)
            3. Listen (10 min)
            """);

        Assert.Equal(["The short method", "The long method"], scripts.Select(s => s.Title));
        Assert.Equal([15, 30], scripts.Select(s => s.Plan / 60));
    }

    [Fact]
    public void Phases_that_do_not_add_up_are_kept_and_the_total_is_named_with_its_place()
    {
        var guide = Parse(
            """
            # Lab

            All in all it takes 60 minutes:

            1. Weigh (10 min)
            2. Heat (20 min)
            3. Filter (10 min)
            """);
        var script = Assert.Single(ScriptFinder.Find(guide));

        Assert.False(script.AddsUp);
        Assert.Equal(40 * 60, script.Plan);
        Assert.Equal(
            "lab.md:3:21: warning TIME001: The phases of \"Lab\" take 40 min, which the 60 min stated here do not fit. Change the minutes of a phase or the total.",
            Assert.Single(new GuideScripts(guide.Path, [script]).Diagnostics).ToString());
    }

    [Theory]
    [InlineData("A queue waits 5 minutes, then 10 minutes, then 15 minutes.")]
    [InlineData("- Cache for 5 minutes\n- Log for 10 minutes")]
    [InlineData("| Layer | Lifetime |\n|---|---|\n| Browser | 5 min |\n| Edge | 10 min |\n| Origin | 60 min |")]
    [InlineData("| Service | Downtime in a year |\n|---|---|\n| A | 52 min |\n| B | 8 min |\n| C | 5 min |")]
    [InlineData("- [Step 1 (5 minutes)](#a)\n- [Step 2 (10 minutes)](#b)\n- [Step 3 (15 minutes)](#c)")]
    [InlineData("## One (5 minutes)\n\n## Two (10 minutes)")]
    [InlineData("| Event | Time |\n|---|---|\n| Read from memory | 100 ns |\n| Read from disk | 10 ms |\n| Send a packet | 150 ms |")]
    [InlineData("## Version 1.5\n\n## Version 2.0\n\n## Version 3.1")]
    [InlineData("| Year | Runners |\n|---|---|\n| 2019 | 45 |\n| 2020 | 50 |\n| 2021 | 55 |")]
    [InlineData("```python\nTTL = 300  # 5 min\nRETRY = 60  # 1 min\nLOCK = 30  # 30 s\n```")]
    public void Minutes_that_are_merely_mentioned_make_no_script(string text) => Assert.Empty(Find("# Notes\n\n" + text));

    [Fact]
    public void A_whole_week_is_no_rehearsal() =>
        Assert.Empty(Find("# Course\n\n1. Reading (6 hours)\n2. Labs (12 hours)\n3. Essay (9 hours)"));

    private static IReadOnlyList<RehearsalScript> Find(string text) => ScriptFinder.Find(Parse(text));

    private static ParsedGuide Parse(string text) =>
        GuideParser.Parse(GuideReader.Read(new(new SourcePath("lab.md"), Encoding.UTF8.GetBytes(text), FrontMatter.Empty)));

    private static IEnumerable<string> Plan(RehearsalScript script) =>
        script.Phases.Select(p => p.Plan > 0 ? FormattableString.Invariant($"{p.Name} {p.Plan / 60.0}") : $"{p.Name} {p.Length.Kind}");
}
