using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Checklists;

/// <summary>Minutes a group takes. Equal where one number is given.</summary>
public sealed record GroupTime(double Least, double Most)
{
    /// <summary>The duration that a heading or line carries, as in "Requirements (5-7 minutes)"; null where it carries none.</summary>
    /// <param name="title">The text without it.</param>
    public static GroupTime? In(string text, out string title)
    {
        title = text;
        if (TimeExpression.InTitle(text) is not { Time: { Kind: TimeKind.Duration, Most: > 0 } time } titled)
        {
            return null;
        }

        title = titled.Title;
        return new(time.Least / 60.0, time.Most / 60.0);
    }
}
