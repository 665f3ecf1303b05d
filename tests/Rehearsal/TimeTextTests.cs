using Fieldguide.Rehearsal;

namespace Fieldguide.Tests.Rehearsal;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData(30, "30 s")]
    [InlineData(60, "1 min")]
    [InlineData(270, "4½ min")]
    [InlineData(80, "1 min 20 s")]
    [InlineData(75 * 60, "75 min")]
    [InlineData(3 * 3600, "3 h")]
    [InlineData((2 * 3600) + 1800, "2 h 30 min")]
    public void Lengths_are_written_as_people_say_them(int seconds, string text) => Assert.Equal(text, TimeText.Length(seconds));

    [Theory]
    [InlineData(300, 420, "5–7 min")]
    [InlineData(300, 300, "5 min")]
    [InlineData(30, 120, "30 s – 2 min")]
    [InlineData(270, 300, "4½–5 min")]
    [InlineData(110 * 60, 130 * 60, "110 min – 2 h 10 min")]
    public void Ranges_name_their_unit_once_where_it_is_the_same(int least, int most, string text) => Assert.Equal(text, TimeText.Range(least, most));

    [Theory]
    [InlineData(0, false, "0:00")]
    [InlineData(5 * 60, false, "0:05")]
    [InlineData(75 * 60, false, "1:15")]
    [InlineData(0, true, "0:00:00")]
    [InlineData(30, true, "0:00:30")]
    [InlineData(5 * 60, true, "0:05:00")]
    public void The_clock_counts_hours_and_minutes_and_the_seconds_of_all_times_where_one_has_some(int seconds, bool exact, string text) =>
        Assert.Equal(text, TimeText.Clock(seconds, exact));
}
