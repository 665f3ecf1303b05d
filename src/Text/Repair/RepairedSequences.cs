namespace Fieldguide.Text.Repair;

/// <summary>Sequences of one repair after another, as one.</summary>
public static class RepairedSequences
{
    /// <param name="text">Before the first repair.</param>
    /// <param name="first">Places in <paramref name="text"/>.</param>
    /// <param name="second">Places in what the first repair made of it.</param>
    /// <returns>Places in <paramref name="text"/>, in order.</returns>
    public static IReadOnlyList<RepairedSequence> Compose(string text, IReadOnlyList<RepairedSequence> first, IReadOnlyList<RepairedSequence> second)
    {
        var lines = new DocumentLines(text);
        var map = new SourceMap(first);
        var composed = new List<RepairedSequence>(first.Count);
        var next = 0;
        foreach (var later in second)
        {
            var start = map.ColumnInSource(later.Line, later.Column);
            var end = map.ColumnInSource(later.Line, later.Column + later.Damaged.Length);
            while (next < first.Count && IsBefore(first[next], later.Line, start))
            {
                composed.Add(first[next++]);
            }

            // Those that the later sequence consists of are part of it now.
            var (inferred, probability) = (later.Inferred, later.Probability);
            while (next < first.Count && IsBefore(first[next], later.Line, end))
            {
                inferred |= first[next].Inferred;
                probability = Math.Min(probability, first[next++].Probability);
            }

            composed.Add(later with
            {
                Column = start,
                Damaged = lines[later.Line - 1][(start - 1)..(end - 1)].ToString(),
                Inferred = inferred,
                Probability = probability,
            });
        }

        composed.AddRange(first.Skip(next));
        return composed;
    }

    private static bool IsBefore(RepairedSequence sequence, int line, int column) =>
        sequence.Line < line || (sequence.Line == line && sequence.Column < column);
}
