namespace Fieldguide.Rehearsal.Times;

/// <summary>A time as somebody wrote it for a phase of a plan. Seconds throughout.</summary>
/// <param name="Least">The shorter end of a duration, or where a position begins.</param>
/// <param name="Most">The longer end, or where a position ends; equal to <paramref name="Least"/> for a single figure.</param>
/// <param name="HasColons">Written as "5:00", which may be minutes and seconds or hours and minutes; <see cref="Least"/> takes it for minutes and seconds.</param>
public sealed record TimeExpression(TimeKind Kind, int Least, int Most, bool HasColons = false)
{
    /// <summary>Beyond this nobody rehearses; a longer time means something else.</summary>
    public const int Longest = 24 * 3600;

    public bool IsRange => Most > Least;

    /// <summary>
    /// The time that a text consists of. Null where it says anything besides, so that "5 minutes ago", "TTL 60 seconds" and
    /// "24 hours a day" are none.
    /// </summary>
    /// <param name="text">Such as a table cell or what stands in parentheses; surrounding brackets are allowed.</param>
    /// <param name="unit">What a bare number counts, where a column's heading says so; null where numbers need their unit.</param>
    public static TimeExpression? Read(string text, TimeUnit? unit = null) => TimeReader.Read(text, unit);

    /// <summary>The time that a heading, a lead or a label carries beside its words, as in "Phase 1: Opening (5 minutes)".</summary>
    public static TitledTime? InTitle(string title) => TitleTimes.Read(title);
}

/// <summary>A title and the time that stood in it.</summary>
/// <param name="Title">Without the time and the marks that set it off.</param>
public sealed record TitledTime(string Title, TimeExpression Time);
