namespace Fieldguide.Rehearsal;

public enum PhaseLengthKind
{
    /// <summary>From <see cref="PhaseLength.Least"/> to <see cref="PhaseLength.Most"/> seconds.</summary>
    Timed,

    /// <summary>Beside all the others, with no minutes of its own.</summary>
    Throughout,

    /// <summary>What the others leave of the stated total.</summary>
    Rest,

    /// <summary>After the last minute of the plan, as long as it takes.</summary>
    After,

    /// <summary>Belongs to the order, but nobody said how long.</summary>
    Unstated,
}

/// <summary>How long a phase takes, its place on the clock already turned into a length. Seconds; zeros where it is not <see cref="PhaseLengthKind.Timed"/>.</summary>
public sealed record PhaseLength(PhaseLengthKind Kind, int Least = 0, int Most = 0)
{
    public static PhaseLength Of(int seconds) => new(PhaseLengthKind.Timed, seconds, seconds);

    public bool IsTimed => Kind == PhaseLengthKind.Timed;
}
