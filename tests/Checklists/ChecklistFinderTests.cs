using Fieldguide.Diagnostics;

namespace Fieldguide.Tests.Checklists;

/// <summary>Lists with boxes: all of them, with all items, in the groups their authors gave them.</summary>
public sealed class ChecklistFinderTests
{
    [Fact]
    public void Bold_lines_above_boxes_are_groups_of_the_list_their_heading_names()
    {
        const string Text = "# Bread\n\n## Baking day\n\n**Before you start:**\n\n- [ ] Oven on\n- [ ] Pot in\n\n**While it bakes (40-45 min):**\n\n- [ ] Steam off\n";

        Assert.Equal(["Baking day"], Lists.Titles(Text));
        Assert.Equal(["Before you start: Oven on, Pot in", "While it bakes 40-45: Steam off"], Lists.Groups(Text));
    }

    [Fact]
    public void Short_lists_under_the_headings_below_one_are_its_groups()
    {
        const string Text = "# Trip\n\n## Packing\n\n### Bag (10 min)\n\n- [ ] Map\n- [ ] Knife\n\n### Car\n\n- [ ] Fuel\n\n## Weather\n\nRain.\n";

        Assert.Equal(["Packing"], Lists.Titles(Text));
        Assert.Equal(["Bag 10-10: Map, Knife", "Car: Fuel"], Lists.Groups(Text));
    }

    [Fact]
    public void Headings_that_say_checklist_are_lists_of_their_own()
    {
        const string Text = "# Trip\n\n## Packing\n\n### Bag checklist\n\n- [ ] Map\n\n### Car checklist\n\n- [ ] Fuel\n";

        Assert.Equal(["Bag checklist", "Car checklist"], Lists.Titles(Text));
    }

    [Fact]
    public void A_page_of_nothing_but_boxes_is_one_list_with_the_pages_name()
    {
        const string Text = "# Leaving the lab\n\n## Gas\n\n- [ ] Closed\n- [ ] Bottle chained\n\n## Light\n\n- [ ] Off\n";

        Assert.Equal(["Leaving the lab"], Lists.Titles(Text));
        Assert.Equal(["Gas: Closed, Bottle chained", "Light: Off"], Lists.Groups(Text));
    }

    [Fact]
    public void Nested_boxes_stay_below_theirs_and_plain_bullets_and_paragraphs_get_no_box()
    {
        const string Text = "## Starter\n\n- [ ] Feed it\n  - [ ] flour\n  - rye is best\n- [ ] Cover it\n\n  With cloth.\n";

        Assert.Equal([": Feed it (flour, *rye is best), Cover it (*With cloth.)"], Lists.Groups(Text));
    }

    [Fact]
    public void Bullets_among_boxes_stay_and_have_none()
    {
        Assert.Equal([": *Dry, *Wet, Weigh"], Lists.Groups("## Scale\n\n- Dry\n- Wet\n- [ ] Weigh\n"));
    }

    [Fact]
    public void What_the_author_ticked_is_known_as_ticked()
    {
        Assert.Equal([true, false], Lists.Of("- [x] Sown\n- [ ] Watered\n").Lists.Single().Items.Select(i => i.Checked));
    }

    [Fact]
    public void Boxes_in_quotes_and_alerts_count()
    {
        Assert.Equal(["Fire"], Lists.Titles("## Fire\n\n> [!WARNING]\n> - [ ] Exit known\n> - [ ] Alarm tried\n"));
    }

    [Fact]
    public void The_only_list_below_a_heading_has_the_name_of_the_heading_right_above_it()
    {
        Assert.Equal(["Night before"], Lists.Titles("# Exams\n\n## 10. The oral\n\nText.\n\n### What they ask\n\nText.\n\n### Night before ✅\n\n- [ ] Alarm set\n- [ ] Pens packed\n\n## Marks\n\nText.\n"));
    }

    [Fact]
    public void A_heading_that_points_at_what_stands_above_it_gets_that_before_it()
    {
        Assert.Equal(["Sailing: the knots"], Lists.Titles("# Sailing\n\n## The knots\n\n- [ ] Bowline\n\n## Wind\n\nText.\n"));
    }

    [Fact]
    public void Two_lists_of_one_title_are_told_apart_by_the_headings_above_theirs()
    {
        Assert.Equal(
            ["Pipette: rinse and fill", "Burette: rinse and fill"],
            Lists.Titles("# Lab\n\n## Pipette\n\n### Rinse and fill\n\n- [ ] Water\n\n## Burette\n\n### Rinse and fill\n\n- [ ] Lye\n\n## Wind\n\nText.\n\n## Rain\n\nText.\n"));
    }

    [Fact]
    public void Boxes_drawn_as_letters_are_boxes_as_well()
    {
        Assert.Equal(["Hood"], Lists.Titles("# Lab\n\n## Hood\n\n- ☐ Light\n- ☐ Fan\n"));
        Assert.Equal([": Light, Fan, Sash"], Lists.Groups("# Lab\n\n## Hood\n\n☐ Light  \n☐ Fan  \n☐ Sash  \n"));
    }

    [Fact]
    public void A_heading_that_says_nothing_gets_the_one_above_it_as_its_name()
    {
        Assert.Equal(["Knots: checklist"], Lists.Titles("# Sailing\n\n## Knots\n\n### Checklist\n\n- [ ] Bowline\n\n## Wind\n\nText.\n"));
    }

    [Fact]
    public void Numbers_pictures_and_times_leave_the_title()
    {
        Assert.Equal(["Warm up"], Lists.Titles("# Gym\n\n## 🏃 2. Warm up (5 min)\n\n- [ ] Jog\n\n## Other\n\nText.\n\n## More\n\nText.\n"));
    }

    [Fact]
    public void A_comment_makes_a_plain_list_a_checklist_and_names_it()
    {
        var list = Assert.Single(Lists.Of("# A\n\n## Tools\n\n<!-- checklist id=my-tools -->\n\n- Saw\n- Plane\n").Lists);

        Assert.True(list.Explicit);
        Assert.Equal("my-tools", list.Name);
        Assert.Equal(2, list.Items.Count());
    }

    [Fact]
    public void A_comment_keeps_a_list_out_even_one_with_boxes()
    {
        Assert.Empty(Lists.Titles("## Look of a task list\n\n<!-- checklist: skip -->\n\n- [ ] like this\n"));
    }

    [Fact]
    public void A_comment_that_means_nothing_and_one_without_a_list_are_named_with_their_line()
    {
        var said = Lists.Of("# A\n\n<!-- checklist: yes please -->\n\nText.\n\n## B\n\n<!-- checklist -->\n\nText.\n").Diagnostics;

        Assert.Equal([3, 9], said.Where(d => d.Code == DiagnosticCodes.ChecklistComment).Select(d => d.Place.Line));
    }

    [Fact]
    public void A_page_that_says_no_checklists_has_none()
    {
        Assert.Empty(Lists.Titles("---\nChecklists: false\n---\n\n- [ ] Never\n"));
    }

    [Fact]
    public void An_author_can_keep_an_items_id()
    {
        Assert.Equal("salt", Lists.Of("- [ ] Salt the water <!-- id=salt -->\n").Lists.Single().Items.Single().Pin);
    }

    [Fact]
    public void More_than_nine_items_in_one_group_are_noted_for_the_author()
    {
        var text = "## Long\n\n" + string.Concat(Enumerable.Range(1, 10).Select(i => $"- [ ] Thing {i}\n"));

        Assert.Contains("10 items", Assert.Single(Lists.Of(text).Diagnostics).Message, StringComparison.Ordinal);
        Assert.Empty(Lists.Of(text.Replace("- [ ] Thing 10\n", "", StringComparison.Ordinal)).Diagnostics);
    }

    [Fact]
    public void Every_box_of_a_page_is_in_exactly_one_list()
    {
        var random = new Random(20);
        for (var round = 0; round < 50; round++)
        {
            var text = new System.Text.StringBuilder("# Page\n");
            var boxes = 0;
            for (var part = 0; part < 12; part++)
            {
                text.Append('\n').Append('#', random.Next(2, 5)).Append(System.Globalization.CultureInfo.InvariantCulture, $" Part {part}\n\n");
                for (var item = random.Next(0, 6); item > 0; item--, boxes++)
                {
                    text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- [ ] Thing {boxes}\n");
                }
            }

            var found = Lists.Of(text.ToString()).Lists.SelectMany(l => l.Items).Select(i => i.Text.Plain).ToArray();

            Assert.Equal(Enumerable.Range(0, boxes).Select(i => $"Thing {i}").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }
}
