namespace Fieldguide.Text.Repair;

/// <summary>One character, or one pin's text, and the damaged text that it replaced.</summary>
/// <param name="Line">From 1, the same before and after repair.</param>
/// <param name="Column">From 1, in UTF-16 units of the line before repair.</param>
/// <param name="Inferred">Bytes were lost; other characters could have left the same traces.</param>
/// <param name="Probability">Of <paramref name="Repaired"/> among all characters that could have; 1 where nothing was lost.</param>
/// <param name="Alternatives">The next likeliest, best first, at most four.</param>
public sealed record RepairedSequence(
    int Line, int Column, string Damaged, string Repaired, bool Inferred, double Probability, IReadOnlyList<string> Alternatives)
{
    /// <summary>Below this a guess is listed for review.</summary>
    public const double Certain = .99;

    public bool IsAmbiguous => Probability < Certain;
}
