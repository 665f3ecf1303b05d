using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Headings;

public sealed class HeadingStepsTests
{
    [Fact]
    public void Numbered_headings_are_recited_in_order_and_their_times_asked() => Assert.Equal(
        [
            "recite | Distillation: what are the 3 steps, in order? || Fill • Heat • Collect",
            "step | How long does step 2, heat, take? || 10 minutes",
        ],
        Extracted.Cards("## Step 1: Fill\n\nText.\n\n## Step 2: Heat (10 minutes)\n\nText.\n\n## Step 3: Collect\n\nText.\n", "Distillation"));

    [Fact]
    public void Two_steps_are_no_sequence() => Assert.Empty(Extracted.Cards("## Step 1: Fill\n\nText.\n\n## Step 2: Heat\n\nText.\n"));

    [Fact]
    public void An_emoji_beside_the_number_is_no_part_of_the_name() => Assert.Equal(
        ["What is the symbol of Iron?"],
        Extracted.Fronts("## 8. 🎯 Metals\n\n| Metal | Symbol |\n| --- | --- |\n| Iron | Fe |\n"));

    [Fact]
    public void The_step_that_is_the_core_of_the_whole_is_the_answer_and_not_shown_above() => Assert.Equal(
        ["|Which phase is the heart of the trial?|Hearing"],
        Extracted.Page("## Phase 2: Hearing (2 hours)\n\nThis is the heart of the trial. Witnesses come in.\n").Drafts.Select(d => $"{string.Join('/', d.HeadingPath)}|{d.Front.Plain}|{d.Back.Plain}"));
}
