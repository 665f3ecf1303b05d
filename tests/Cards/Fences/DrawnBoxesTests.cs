using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Fences;

public sealed class DrawnBoxesTests
{
    [Fact]
    public void Steps_in_boxes_are_recited_and_timed() => Assert.Equal(
        ["Soak • Knead • Bake", "20 min", "10 min", "40 min"],
        Backs("## Bread\n\n```\n┌────────────────────────┐\n│ STEP 1: SOAK (20 min)  │\n└────────────────────────┘\n            ↓\n┌────────────────────────┐\n│ STEP 2: KNEAD (10 min) │\n└────────────────────────┘\n            ↓\n┌────────────────────────┐\n│ STEP 3: BAKE (40 min)  │\n└────────────────────────┘\n```\n"));

    [Fact]
    public void Columns_in_a_box_are_read_downwards() => Assert.Equal(
        ["Flour • Water", "Salt • Yeast • Seeds"],
        Backs("## Bread\n\n```\n┌───────────────────────────┐\n│  By the kilo │ By the gram │\n│  • Flour     │ • Salt      │\n│  • Water     │ • Yeast     │\n│              │ • Seeds     │\n└───────────────────────────┘\n```\n"));

    [Fact]
    public void A_word_spelt_by_the_lines_of_a_box_is_a_word_to_remember_by() => Assert.Equal(
        ["Rest", "R: Rest • I: Ice • C: Compress • E: Elevate", "10 min", "Sit down", "Ice", "20 min", "Cool the joint", "Compress", "5 min", "Wrap it", "Elevate", "30 min", "Above the heart"],
        Backs("## The RICE rule\n\n```\n┌──────────────────────────────────────────────┐\n│                THE RICE RULE                 │\n├──────────────────────────────────────────────┤\n│  R ──► Rest       (10 min)  Sit down         │\n│  I ──► Ice        (20 min)  Cool the joint   │\n│  C ──► Compress   (5 min)   Wrap it          │\n│  E ──► Elevate    (30 min)  Above the heart  │\n└──────────────────────────────────────────────┘\n```\n"));

    [Fact]
    public void Bars_of_a_plan_are_times_and_shares_in_it() => Assert.Equal(
        [
            "One lesson, scales: how long? 15 min", "One lesson, scales: what share of the time? 25%", "One lesson, études: how long? 15 min", "One lesson, études: what share of the time? 25%",
            "One lesson, pieces: how long? 30 min", "One lesson, pieces: what share of the time? 50%",
        ],
        Extracted.Page("## Practice\n\n```\nOne lesson:\n  ┌──────────────────────────────┐\n  │ Scales   15 min  ███░░░  25% │\n  │ Études   15 min  ███░░░  25% │\n  │ Pieces   30 min  ██████  50% │\n  └──────────────────────────────┘\n```\n").Drafts.Select(d => $"{d.Front.Plain} {d.Back.Plain}"));

    [Fact]
    public void An_option_in_a_box_has_its_way_its_merits_and_its_faults() => Assert.Equal(
        ["Heat the plate • Melt the wax", "Cheap, no tools needed", "Smells for days"],
        Backs("## Wax\n\n```\n┌──────────────────────────────┐\n│            WAXING            │\n├──────────────────────────────┤\n│ Option A: Hot plate          │\n│ ┌──────────────────────────┐ │\n│ │ When the wax is hard:    │ │\n│ │ 1. Heat the plate        │ │\n│ │ 2. Melt the wax          │ │\n│ │                          │ │\n│ │ ✅ Cheap, no tools needed │ │\n│ │ ❌ Smells for days        │ │\n│ └──────────────────────────┘ │\n└──────────────────────────────┘\n```\n"));

    [Fact]
    public void A_chain_of_boxes_is_a_list_in_order_and_notes_beside_it_are_said_of_its_links() => Assert.Equal(
        ["Kettle • Still (copper) • Cooler • Flask", "Holds back the bumping"],
        Backs("## Distilling\n\n**The apparatus:**\n\n```\n┌──────────┐\n│  Kettle  │\n└────┬─────┘\n     │\n     ↓\n┌──────────┐\n│  Still   │ (Holds back the bumping)\n│ (copper) │\n└────┬─────┘\n     ↓\n┌──────────┐\n│  Cooler  │\n└────┬─────┘\n     ↓\n┌──────────┐\n│  Flask   │\n└──────────┘\n```\n"));

    [Fact]
    public void Terms_in_a_box_are_asked_together_and_one_by_one() => Assert.Equal(
        ["Oven space • Waiting staff • Cold store", "Two trays at a time", "Three on a Sunday", "Full by noon"],
        Backs("## Bistro\n\n```\n┌──────────────────────────────────────┐\n│ Current bottlenecks:                 │\n│ 1. Oven space - Two trays at a time  │\n│ 2. Waiting staff - Three on a Sunday │\n│ 3. Cold store - Full by noon         │\n└──────────────────────────────────────┘\n```\n"));

    private static string[] Backs(string text) => [.. Extracted.Page(text).Drafts.Select(d => d.Points.Count > 0 ? string.Join(" • ", d.Points.Select(p => p.Plain)) : d.Back.Plain)];

    [Fact]
    public void Figures_and_lists_in_the_lines_of_a_step_are_asked_for_too() => Assert.Superset(
        new HashSet<string>
        {
            "question | Step 1, Sample: how many leaves do you pick? || 3-5",
            "question | Step 1, Sample: how many spots do you choose, and which? || 2, those that differ most",
            "question | Step 1, Sample: what do you check? || colour, smell, veins",
        },
        Extracted.Cards("## Botany\n\n```\nStep 1: Sample (5 min)\n- Pick 3-5 leaves\n- Choose 2 spots that differ most\n- Check: colour, smell, veins\n\nStep 2: Press (9 min)\n- Pile them up\n- Wait for a week\n```\n").ToHashSet());
}
