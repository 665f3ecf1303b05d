namespace Fieldguide.Tests.Checklists.Printable;

/// <summary>Lists without boxes: which of them somebody would print, in guides on anything.</summary>
public sealed class PrintableListTests
{
    [Theory]
    [InlineData("## Safety checklist\n\n* Goggles on\n* Hair tied back\n* Spill kit in reach\n")]
    [InlineData("## Procedure\n\n1. Rinse the burette.\n2. Fill it above zero.\n3. Drain to the mark.\n")]
    [InlineData("## A night out\n\n1. Put the phone away.\n2. Look at the sky.\n3. Wait for your eyes.\n")]
    [InlineData("## Buying a violin\n\n**Questions to ask:**\n\n- Who made it?\n- Was it ever cracked?\n- May I take it home for a week?\n")]
    [InlineData("## Report\n\nEvery report should include:\n\n- raw readings\n- units\n- uncertainty\n")]
    [InlineData("## Exam tips\n\n1. **Wash your hands first.** Examiners look for it.\n2. **Speak to the patient.** It is their pain.\n3. **Close the curtain.** Dignity counts.\n")]
    [InlineData("## Equipment\n\n- Pipette\n- Flask\n- Indicator\n")]
    [InlineData("## Soil\n\nFor each bed you need:\n\n- compost\n- sand\n- lime\n")]
    [InlineData("## Before the bench is left\n\n✅ Taps closed\n✅ Waste labelled\n✅ Hood shut\n")]
    [InlineData("## How to choose a lens\n\n1. **What is the light like?** By night the aperture decides, by day it hardly matters at all to most people.\n2. **How far is it?** Measure it.\n3. **Who carries it?** Weight.\n")]
    public void A_list_with_an_aim_and_the_form_that_goes_with_it_is_found(string text) => Assert.StartsWith("?", Assert.Single(Lists.Titles("# Page\n\n" + text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("## Contents\n\n- [Steps](#steps)\n- [Mistakes](#mistakes)\n- [Tips](#tips)\n")]
    [InlineData("## Reagents to check\n\n- [Oxalic acid](a.md)\n- [Soda](b.md)\n- [Lye](c.md)\n")]
    [InlineData("## Lab template\n\nRemember to include:\n\n- Name: ____\n- Date: ____\n- [your result]\n")]
    [InlineData("## Types of mistakes\n\n- Systematic\n- Random\n- Gross\n")]
    [InlineData("## Stages of sleep\n\n1. Fall asleep.\n2. Dream.\n3. Wake.\n")]
    [InlineData("## What you will learn\n\n- Read a burette\n- Choose an indicator\n- Compute a result\n")]
    [InlineData("## Valves\n\n**Pros:**\n\n- ✅ Fast\n- ✅ Exact\n- ✅ Quiet\n")]
    [InlineData("## Review questions\n\n1. What is an end point?\n2. When is it missed?\n3. Which colour is it?\n")]
    [InlineData("## Questions\n\n1. **What is a mole?** An amount of substance, as many particles as there are.\n2. **What is a molar?** A solution of one mole in a litre.\n3. **What is an ion?** A charged particle made of atoms.\n")]
    [InlineData("## History\n\n1. Found in Egypt\n2. Brought to Rome\n3. Sold in Paris\n")]
    [InlineData("## Example: a bad day\n\n### Mistakes\n\n- No plan\n- No map\n- No water\n")]
    [InlineData("## Mistakes\n\n- The first is that people who have never seen the sea believe that it is flat, which nobody who has been out in a storm would ever say again.\n- The second is that they believe it is warm, although in most months of the year it is cold enough to kill within an hour or two.\n- The third is that they go alone, and nobody on the shore knows when they wanted to be back or where they went to.\n")]
    [InlineData("## Land cover\n\n- Forest\n- Water\n- Ice\n")]
    [InlineData("## Structural traps\n\n- Anticlines\n- Faults\n- Salt domes\n")]
    [InlineData("## Red flags\n\n- Weight loss\n- Pain at night\n- Fever for a week\n")]
    [InlineData("## What not to do\n\n❌ Blow the pipette out  \n❌ Trust the first titre  \n❌ Leave the funnel in  \n")]
    [InlineData("## Lab checklist\n\n❌ Blow the pipette out  \n❌ Trust the first titre  \n❌ Leave the funnel in  \n")]
    [InlineData("## Why most titrations fail\n\n- Start without a plan\n- Guess the end point\n- Read from above\n")]
    [InlineData("## Exam traps\n\n1. Forget the sign.\n2. Mix up the units.\n3. Round too early.\n")]
    [InlineData("## Frequent mistakes\n\n### 1. No units\n\nText.\n\n### 2. Rounding early\n\nText.\n\n### 3. Wrong sign\n\nText.\n")]
    [InlineData("## Pitfalls\n\n- Air in the tip. Fix: tap it.\n- A wet pipette\n- Reading from above. Fix: kneel.\n")]
    [InlineData("## Preparation\n\n- Week 1: acids and bases\n- Week 2: redox\n- Week 3: complexes\n")]
    [InlineData("## Pacing\n\n1. Spend five minutes on the sketch.\n2. Keep ten for the sums.\n3. Leave two at the end.\n")]
    [InlineData("## Steps\n\n- `git add`\n- `git commit`\n- `git push`\n")]
    public void A_list_that_describes_links_asks_or_waits_to_be_filled_in_is_none(string text) => Assert.Empty(Lists.Titles("# Page\n\n" + text));

    [Fact]
    public void An_items_mark_is_not_printed_a_second_time()
    {
        Assert.Equal([": Taps closed, Hood shut, Light off"], Lists.Groups("## Before you go\n\n- ✅ Taps closed\n- ✅ Hood shut\n- ✅ Light off\n"));
    }

    [Theory]
    [InlineData("## Mistakes\n\n- Air in the tip. Fix: tap it\n- Wet pipette → rinse it\n- Reading from above – instead: kneel\n")]
    [InlineData("## Mistakes\n\n1. Air in the tip\n   - Fix: tap it\n2. Wet pipette\n\n   **Remedy:** rinse it\n3. Reading from above\n   - ✅ Instead: kneel\n")]
    [InlineData("## Mistakes\n\n### ❌ 1: Air in the tip\n\nIt is lost.\n\n**✅ Fix:** tap it\n\n### ❌ 2: Wet pipette\n\nFix: rinse it\n\n### ❌ 3: Reading from above\n\nInstead: kneel\n")]
    public void Of_mistakes_that_say_what_to_do_instead_only_that_is_ticked(string text)
    {
        Assert.Equal(["? Page: mistakes – what to do instead"], Lists.Titles("# Page\n\n" + text));
        Assert.Equal([": tap it, rinse it, kneel"], Lists.Groups("# Page\n\n" + text));
    }

    [Fact]
    public void What_not_to_do_may_be_ticked_where_each_item_says_not()
    {
        Assert.Equal([": Do not blow it out, Don't trust the first, Avoid a wet funnel"], Lists.Groups("## Pitfalls of pipettes\n\n- ❌ Do not blow it out\n- ❌ Don't trust the first\n- ❌ Avoid a wet funnel\n"));
    }

    [Fact]
    public void Of_long_items_only_the_words_in_bold_are_printed()
    {
        var item = "that goes on for as long as anybody could want to read it and then some more, until the line is full and the next is begun.";

        Assert.Equal([": Wash your hands, Close the curtain, Sit down first"], Lists.Groups($"## Exam tips\n\n- **Wash your hands** {item}\n- **Close the curtain** {item}\n- **Sit down first** {item}\n"));
    }

    [Fact]
    public void Of_do_and_dont_only_what_to_do_is_ticked()
    {
        Assert.Equal(
            [": Swirl it, Use a white tile, Note the reading"],
            Lists.Groups("## Pipettes\n\n**Do:**\n\n- Swirl it\n- Use a white tile\n- Note the reading\n\n**Don't:**\n\n- Blow it out\n- Trust the first\n- Leave the funnel\n"));
    }

    [Fact]
    public void The_announcing_line_names_the_list_where_the_heading_does_not()
    {
        Assert.Equal(["? Wiring: what to check"], Lists.Titles("## Wiring\n\n**What to check:**\n\n- colours\n- earth\n- fuse\n"));
        Assert.Equal(["? Wiring: what to check first"], Lists.Titles("## Wiring\n\nWhat to Check First:\n\n- colours\n- earth\n- fuse\n"));
    }
}
