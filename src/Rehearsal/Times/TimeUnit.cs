namespace Fieldguide.Rehearsal.Times;

/// <summary>The value is the unit's length in seconds.</summary>
public enum TimeUnit
{
    Second = 1,
    Minute = 60,
    Hour = 3600,
}
