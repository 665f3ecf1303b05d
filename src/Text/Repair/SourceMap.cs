namespace Fieldguide.Text.Repair;

/// <summary>Leads from places in repaired text back to the file on disk. Lines are the same in both.</summary>
public sealed class SourceMap
{
    private readonly Dictionary<int, List<RepairedSequence>> _byLine = [];

    public SourceMap(IEnumerable<RepairedSequence> sequences)
    {
        foreach (var sequence in sequences)
        {
            if (!_byLine.TryGetValue(sequence.Line, out var line))
            {
                _byLine[sequence.Line] = line = [];
            }

            line.Add(sequence);
        }
    }

    public static SourceMap Identity { get; } = new([]);

    /// <summary>The column before repair, in UTF-16 units from 1; inside a repaired character: where its damaged text begins.</summary>
    public int ColumnInSource(int line, int column)
    {
        if (!_byLine.TryGetValue(line, out var sequences))
        {
            return column;
        }

        var growth = 0;
        foreach (var sequence in sequences)
        {
            var start = sequence.Column - growth;
            if (column < start)
            {
                break;
            }

            if (column < start + sequence.Repaired.Length)
            {
                return sequence.Column;
            }

            growth += sequence.Damaged.Length - sequence.Repaired.Length;
        }

        return column + growth;
    }
}
