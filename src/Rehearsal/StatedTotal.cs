namespace Fieldguide.Rehearsal;

/// <summary>What a guide says a whole session takes. Seconds.</summary>
/// <param name="IsFirm">Said of just these phases ("Total", "add up to"), not merely near them; only a firm one can be contradicted.</param>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Column">In the file, from 1; 0 where it stands in a heading.</param>
public sealed record StatedTotal(int Least, int Most, bool IsFirm, int Line, int Column = 0)
{
    public bool Fits(int least, int most) => Least <= most && least <= Most;

    /// <summary>The one that speaks of a session of this length: one that fits, else a firm one that is not far off.</summary>
    public static StatedTotal? Choose(IReadOnlyList<StatedTotal> stated, int least, int most) =>
        stated.FirstOrDefault(s => s.IsFirm && s.Fits(least, most))
        ?? stated.FirstOrDefault(s => s.Fits(least, most))
        ?? stated.FirstOrDefault(s => s.IsFirm && s.Most * 2 >= least && s.Least <= most * 2);
}
