using Fieldguide.Checklists;
using Fieldguide.Markdown.Blocks;
using Fieldguide.Rendering.Checklists;

namespace Fieldguide.Tests.Rendering.Checklists;

/// <summary>How a list is laid out: minutes, clock, columns, lines for notes.</summary>
public sealed class SheetTests
{
    private static Checklist List(int groups, int items, int letters, bool timed = false) => new("List", [], true, null, 1, null,
    [
        .. Enumerable.Range(0, groups).Select(g => new ChecklistGroup(null, $"Group {g}", timed ? new(5, 7) : null, 1,
            [.. Enumerable.Range(0, items).Select(_ => new ChecklistItem(1, new([new(new string('x', letters), RunStyle.None, null, 1, 1)]), true, false, null, []))])),
    ]);

    [Theory]
    [InlineData(5, 7, "5–7 min")]
    [InlineData(5, 5, "5 min")]
    [InlineData(0.5, 0.5, "0.5 min")]
    public void Minutes_are_a_range_only_where_they_differ(double least, double most, string said) => Assert.Equal(said, SheetClock.Minutes(new(least, most)));

    [Fact]
    public void The_clock_runs_on_by_the_longest_time_of_each_group()
    {
        var elapsed = 0.0;

        Assert.Equal("0:00 – 0:07", SheetClock.Next(new(5, 7), ref elapsed));
        Assert.Equal("0:07 – 1:07", SheetClock.Next(new(60, 60), ref elapsed));
        Assert.Equal("1:07 – 1:07:30", SheetClock.Next(new(0.5, 0.5), ref elapsed));
    }

    [Fact]
    public void A_short_list_is_one_column_and_a_longer_one_of_short_items_two()
    {
        Assert.Equal((1, false, false), SheetFit.Of(List(1, 8, 30)));
        Assert.Equal((2, false, false), SheetFit.Of(List(4, 9, 30)));
    }

    [Fact]
    public void Long_items_stay_in_one_column()
    {
        Assert.Equal((1, false, false), SheetFit.Of(List(4, 9, 150)));
    }

    [Fact]
    public void Lines_for_notes_are_left_out_where_they_would_cost_a_page()
    {
        Assert.True(SheetFit.Of(List(6, 4, 30, timed: true)).HasNotes);
        Assert.False(SheetFit.Of(List(12, 3, 30, timed: true)).HasNotes);
    }

    [Fact]
    public void A_list_that_needs_only_a_little_more_than_a_page_is_set_close_without_lines_for_notes()
    {
        Assert.Equal((2, false, true), SheetFit.Of(List(8, 6, 30, timed: true)));
        Assert.Equal((2, false, false), SheetFit.Of(List(20, 6, 30)));
    }

    [Fact]
    public void A_group_taller_than_half_a_page_may_be_divided()
    {
        Assert.True(SheetFit.IsShort(List(1, 9, 30).Groups[0], 2));
        Assert.False(SheetFit.IsShort(List(1, 20, 30).Groups[0], 2));
    }
}
