namespace Fieldguide.Rehearsal;

/// <summary>Chooses a point in each phase's range, so that together they fit the stated total.</summary>
public static class PlanMinutes
{
    private const int Minute = 60;
    private const int Five = 300;

    /// <returns>Seconds by phase, whole minutes wherever the ranges are in minutes.</returns>
    public static IReadOnlyList<int> Choose(IReadOnlyList<PhaseLength> phases, StatedTotal? stated)
    {
        var least = phases.Sum(p => p.Least);
        var most = phases.Sum(p => p.Most);
        var rest = phases.Any(p => p.Kind == PhaseLengthKind.Rest);
        var target = rest ? (least + most) / 2 : Target(least, most, stated);
        var plan = Spread(phases, least, most, target);
        if (rest && stated is not null)
        {
            var shares = phases.Count(p => p.Kind == PhaseLengthKind.Rest);
            var left = Math.Max(0, stated.Most - plan.Sum());
            for (var i = 0; i < plan.Length; i++)
            {
                plan[i] += phases[i].Kind == PhaseLengthKind.Rest ? left / shares : 0;
            }
        }

        return plan;
    }

    /// <summary>Sessions are booked in fives: the longest such that the guide allows, else the nearest it does.</summary>
    private static int Target(int least, int most, StatedTotal? stated)
    {
        if (least == most)
        {
            return least;
        }

        if (stated is null)
        {
            var middle = Round((least + most) / 2, Five);
            return middle >= least && middle <= most ? middle : Round((least + most) / 2, Minute);
        }

        var from = Math.Max(least, stated.Least);
        var to = Math.Min(most, stated.Most);
        return from > to ? (stated.Most < least ? least : most) : to / Five * Five >= from ? to / Five * Five : to;
    }

    private static int[] Spread(IReadOnlyList<PhaseLength> phases, int least, int most, int target)
    {
        var plan = new int[phases.Count];
        var share = most == least ? 0 : (double)(target - least) / (most - least);
        double exact = 0;
        var given = 0;
        for (var i = 0; i < plan.Length; i++)
        {
            var phase = phases[i];
            exact += phase.Least + ((phase.Most - phase.Least) * share);

            // Rounded against the running sum, so that the roundings never add up to a minute.
            var step = phase.Least % Minute == 0 && phase.Most % Minute == 0 ? Minute : 30;
            plan[i] = phase.Most == phase.Least ? phase.Least : Math.Clamp(Round((int)Math.Round(exact) - given, step), phase.Least, phase.Most);
            given += plan[i];
        }

        return plan;
    }

    private static int Round(int seconds, int step) => (seconds + (step / 2)) / step * step;
}
