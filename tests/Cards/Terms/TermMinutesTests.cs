using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Terms;

public sealed class TermMinutesTests
{
    [Fact]
    public void A_span_of_minutes_asks_what_one_does_then() => Assert.Contains(
        Extracted.Fronts("## The viva\n\n- 0-5 min: sum up your thesis\n- 5–20 min: answer on the method\n"), f => f.EndsWith("hat do you do in minutes 5–20?", StringComparison.Ordinal));

    [Fact]
    public void The_clock_times_of_a_day_teach_nothing() => Assert.Empty(
        Extracted.Cards("## Sunday\n\n```\nSun 08:00   feed the starter\nSun 12:00   mix the dough by hand\nSun 16:00   bake\n```\n"));
}
