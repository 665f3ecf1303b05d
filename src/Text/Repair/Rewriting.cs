using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>The text with its sequences replaced; everything between them, line ends included, is copied as it is.</summary>
public static class Rewriting
{
    /// <param name="sequences">In order, not overlapping.</param>
    public static string Apply(string text, IReadOnlyList<RepairedSequence> sequences)
    {
        var lines = new DocumentLines(text);
        var result = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var sequence in sequences)
        {
            var start = lines.StartOf(sequence.Line - 1) + sequence.Column - 1;
            result.Append(text, copied, start - copied).Append(sequence.Repaired);
            copied = start + sequence.Damaged.Length;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }
}
