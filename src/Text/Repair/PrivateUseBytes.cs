namespace Fieldguide.Text.Repair;

/// <summary>
/// .NET's own Windows-1253 and -1257 show the bytes those pages leave undefined (AA, D2, FF and A1, A5) as U+F8F9–F8FD.
/// For the analysis they become the controls and letters that other programs make of them, one for one.
/// </summary>
public static class PrivateUseBytes
{
    private const char First = '\uF8F9';
    private const char Last = '\uF8FD';
    private const string Bytes = "\u00AA\u00D2\u00FF\u00A1\u00A5";

    /// <returns>The same object if there are none.</returns>
    public static string Normalise(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(First, Last) < 0)
        {
            return text;
        }

        return string.Create(text.Length, text, static (normal, text) =>
        {
            for (var i = 0; i < normal.Length; i++)
            {
                normal[i] = text[i] is >= First and <= Last ? Bytes[text[i] - First] : text[i];
            }
        });
    }

    /// <summary>Puts back what stood in <paramref name="text"/> before it was normalised.</summary>
    public static IReadOnlyList<RepairedSequence> Restore(string text, IReadOnlyList<RepairedSequence> sequences)
    {
        var lines = new DocumentLines(text);
        return [.. sequences.Select(sequence => sequence with { Damaged = lines[sequence.Line - 1].Slice(sequence.Column - 1, sequence.Damaged.Length).ToString() })];
    }
}
