using Fieldguide.Rehearsal.Finding;
using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Rehearsal;

/// <summary>
/// Turns written times into lengths. "0–7, 7–15, 15–27" are places on the clock because each begins where the one before
/// ends; "5–7, 3–5, 10–15" do not chain, and so are durations that may vary.
/// </summary>
public static class ClockReading
{
    /// <summary>Seconds by which one span may begin after the end of the one before: "0:30 opening, then minutes 1–5".</summary>
    private const int Slack = 60;

    private const int EarliestHour = 6 * 60;

    /// <param name="stated">What the whole takes, in seconds; null when nobody says.</param>
    /// <param name="isClock">The times chain.</param>
    /// <returns>By phase; null where the times contradict each other too much to be a plan.</returns>
    public static IReadOnlyList<PhaseLength>? Read(IReadOnlyList<FoundPhase> phases, int? stated, out bool isClock)
    {
        var times = Hours([.. phases.Select(p => p.Time)]);
        isClock = Chains(times);
        if (isClock)
        {
            return OnClock(times, stated);
        }

        // Single times that rise from somewhere else are milestones: what has to be reached, not how long it takes.
        return !Rises(times) ? AsDurations(times) : BeginsAtStart(times) ? FromStarts(times, stated, out isClock) : null;
    }

    /// <summary>"9:00, 9:15" and "0:00–0:05, 0:05–0:12" count hours and minutes, or a session would be over in a minute.</summary>
    private static TimeExpression?[] Hours(TimeExpression?[] times)
    {
        var clocks = times.OfType<TimeExpression>().Where(t => t.HasColons).ToArray();
        if (clocks.Length == 0)
        {
            return times;
        }

        // "first 30 seconds, 0:30–5:00, 5–45 min": the others tell that these are minutes and seconds.
        if (times.OfType<TimeExpression>().Any(t => t is { HasColons: false, Kind: not TimeKind.Throughout and not TimeKind.Open and not TimeKind.Rest }) && Chains(times))
        {
            return times;
        }

        var first = clocks[0].Least;
        var last = clocks.Max(c => c.Most);
        var isHours = last - first < 300 || (first >= EarliestHour && last < 24 * 60 && Array.TrueForAll(clocks, c => c.Least % 60 % 5 == 0));
        return isHours ? [.. times.Select(t => t is { HasColons: true } ? t with { Least = t.Least * 60, Most = t.Most * 60 } : t)] : times;
    }

    private static bool Chains(TimeExpression?[] times)
    {
        var spans = 0;
        int? end = null;
        var origin = 0;
        foreach (var time in times)
        {
            switch (time?.Kind)
            {
                case TimeKind.First when end is null:
                    end = time.Most;
                    break;
                case TimeKind.Duration or TimeKind.Position when time.IsRange:
                    // An agenda may begin at nine; minutes begin at nought.
                    origin = end is null && time.Kind == TimeKind.Position ? time.Least : origin;
                    if (Math.Abs(time.Least - (end ?? (time.Kind == TimeKind.Position ? time.Least : 0))) > Slack)
                    {
                        return false;
                    }

                    end = time.Most;
                    spans++;
                    break;
                case TimeKind.Duration when end is null:
                    end = time.Most;
                    break;
                case TimeKind.Duration or TimeKind.Position or TimeKind.Rest:
                    return false;
            }
        }

        return spans >= 2;
    }

    private static List<PhaseLength>? OnClock(TimeExpression?[] times, int? stated)
    {
        var lengths = new List<PhaseLength>();
        var start = Array.Find(times, t => t is { Kind: TimeKind.Position })?.Least is { } position && Array.FindIndex(times, t => t is not null && t.Kind != TimeKind.Throughout) is var i && times[i]!.Kind == TimeKind.Position ? position : 0; // Found by its not being null.
        var origin = start <= Slack ? 0 : start;
        var at = origin;
        foreach (var time in times)
        {
            switch (time)
            {
                case null:
                    lengths.Add(new(PhaseLengthKind.Unstated));
                    break;
                case { Kind: TimeKind.Throughout }:
                    lengths.Add(new(PhaseLengthKind.Throughout));
                    break;
                case { Kind: TimeKind.Open }:
                    lengths.Add(new(PhaseLengthKind.After));
                    break;
                case { Kind: TimeKind.Last }:
                    // The last minutes are cut from what runs up to the end.
                    var end = Math.Max(at, stated is { } total && total + origin > at ? total + origin : at);
                    var cut = end - time.Most;
                    var before = lengths.FindLastIndex(l => l.IsTimed);
                    if (before < 0 || lengths[before].Least <= at - cut)
                    {
                        return null;
                    }

                    lengths[before] = PhaseLength.Of(lengths[before].Least - Math.Max(0, at - cut));
                    lengths.Add(PhaseLength.Of(time.Most));
                    at = end;
                    break;
                default:
                    lengths.Add(PhaseLength.Of(time.Most - at));
                    at = time.Most;
                    break;
            }
        }

        return lengths.TrueForAll(l => !l.IsTimed || l.Least > 0) ? lengths : null;
    }

    private static bool Rises(TimeExpression?[] times)
    {
        var given = times.OfType<TimeExpression>().Where(t => t.Kind != TimeKind.Throughout).ToArray();
        return given.Length >= 3 && Array.TrueForAll(given, t => t is { Kind: TimeKind.Position, IsRange: false })
            && given.Zip(given.Skip(1)).All(p => p.First.Least < p.Second.Least);
    }

    /// <summary>Rising from nought, or from some hour of the day, they say when each part begins.</summary>
    private static bool BeginsAtStart(TimeExpression?[] times) =>
        times.OfType<TimeExpression>().First(t => t.Kind == TimeKind.Position).Least is 0 or >= EarliestHour * 60;

    private static List<PhaseLength> FromStarts(TimeExpression?[] times, int? stated, out bool isClock)
    {
        isClock = true;
        var lengths = new List<PhaseLength>();
        var origin = times.OfType<TimeExpression>().First(t => t.Kind == TimeKind.Position).Least;
        for (var i = 0; i < times.Length; i++)
        {
            var next = Array.Find(times[(i + 1)..], t => t is { Kind: TimeKind.Position })?.Least ?? (stated is { } total ? origin + total : null);
            lengths.Add(times[i] switch
            {
                null => new(PhaseLengthKind.Unstated),
                { Kind: TimeKind.Throughout } => new(PhaseLengthKind.Throughout),
                { } time when next > time.Least => PhaseLength.Of(next.Value - time.Least),
                _ => new(PhaseLengthKind.After),
            });
        }

        return lengths;
    }

    private static List<PhaseLength> AsDurations(TimeExpression?[] times)
    {
        var sum = times.OfType<TimeExpression>().Where(t => t.Kind == TimeKind.Duration).Sum(t => t.Most);
        return [.. times.Select(t => t switch
        {
            null => new(PhaseLengthKind.Unstated),
            { Kind: TimeKind.Throughout } => new(PhaseLengthKind.Throughout),
            { Kind: TimeKind.Rest } => new(PhaseLengthKind.Rest),

            // "45+" beside phases that fill the 45 comes after them; "20+" among them is twenty at least.
            { Kind: TimeKind.Open } when t.Least * 10 >= sum * 8 => new(PhaseLengthKind.After),
            _ => new PhaseLength(PhaseLengthKind.Timed, t.Least, t.Most),
        })];
    }
}
