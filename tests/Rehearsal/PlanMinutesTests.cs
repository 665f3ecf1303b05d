using Fieldguide.Rehearsal;

namespace Fieldguide.Tests.Rehearsal;

public sealed class PlanMinutesTests
{
    [Fact]
    public void Fixed_minutes_are_kept_even_where_they_contradict_the_total() =>
        Assert.Equal([600, 1200], PlanMinutes.Choose([PhaseLength.Of(600), PhaseLength.Of(1200)], Total(60)));

    [Fact]
    public void Without_a_total_the_plan_is_a_round_number_in_the_middle() =>
        Assert.Equal(40 * 60, PlanMinutes.Choose([Range(5, 7), Range(3, 5), Range(10, 15), Range(15, 20)], null).Sum());

    [Theory]
    [InlineData(33)]
    [InlineData(41)]
    [InlineData(45)]
    [InlineData(47)]
    public void Every_total_within_the_ranges_is_met_in_whole_minutes(int minutes)
    {
        PhaseLength[] phases = [Range(5, 7), Range(3, 5), Range(10, 15), Range(15, 20)];

        var plan = PlanMinutes.Choose(phases, Total(minutes));

        Assert.Equal(minutes * 60, plan.Sum());
        Assert.All(plan.Zip(phases), p => Assert.True(p.First % 60 == 0 && p.First >= p.Second.Least && p.First <= p.Second.Most));
    }

    [Fact]
    public void A_total_out_of_reach_takes_the_nearest_end_of_the_ranges() =>
        Assert.Equal([7 * 60, 5 * 60], PlanMinutes.Choose([Range(5, 7), Range(3, 5)], Total(60)));

    private static PhaseLength Range(int least, int most) => new(PhaseLengthKind.Timed, least * 60, most * 60);

    private static StatedTotal Total(int minutes) => new(minutes * 60, minutes * 60, IsFirm: true, 1);
}
