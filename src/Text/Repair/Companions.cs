using System.Globalization;
using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>
/// Which words a symbol keeps company with, and on what kind of line it stands: what tells twin emoji apart
/// when the byte that distinguishes them is gone.
/// </summary>
public sealed class Companions
{
    private static readonly Lazy<Companions> Embedded = new(() => new Companions(PriorsResource.Read("companions.txt")));

    private const int KindCount = 4;

    private readonly Dictionary<int, Entry> _entries = [];
    private readonly Dictionary<string, double> _words = new(StringComparer.Ordinal);
    private readonly double[] _kinds = new double[KindCount];
    private readonly double _wordTotal;

    public Companions(string figures)
    {
        foreach (var line in figures.AsSpan().EnumerateLines())
        {
            if (!line.IsEmpty)
            {
                Read(line.ToString().Split('\t'));
            }
        }

        _wordTotal = _entries.Values.Sum(entry => entry.Count) + 1;
        var lines = _kinds.Sum();
        for (var kind = 0; kind < KindCount; kind++)
        {
            _kinds[kind] /= lines;
        }
    }

    public static Companions Default => Embedded.Value;

    /// <summary>How much better than chance the symbol suits the line, in nats from −2.4 to 3; 0 for symbols never counted.</summary>
    public double Fit(int symbol, LineContext line)
    {
        if (!_entries.TryGetValue(symbol, out var entry))
        {
            return 0;
        }

        var sum = 0d;
        foreach (var word in line.Words)
        {
            if (_words.TryGetValue(word, out var occurrences))
            {
                var share = occurrences / _wordTotal;
                var expected = entry.Count * share;
                // The lists are cut off: a word that is not in one occurred at most as often as the last that is.
                var together = entry.Words.TryGetValue(word, out var counted) ? counted : Math.Min(expected, entry.Rarest);
                sum += Math.Log((together + (8 * share)) / (expected + (8 * share)));
            }
        }

        var kind = _kinds[(int)line.Kind];
        sum += .6 * Math.Log((entry.Kinds[(int)line.Kind] + (4 * kind)) / (entry.Count + 4) / kind);
        return .6 * Math.Clamp(sum, -4, 5);
    }

    private void Read(string[] fields)
    {
        Rune.DecodeFromUtf16(fields[0], out var symbol, out _);
        var counts = Array.ConvertAll(fields[1].Split(' '), text => double.Parse(text, CultureInfo.InvariantCulture));
        var words = new Dictionary<string, double>(StringComparer.Ordinal);
        var rarest = counts[0];
        if (fields.Length > 2)
        {
            var list = fields[2].Split(' ');
            for (var i = 0; i + 1 < list.Length; i += 2)
            {
                var count = double.Parse(list[i + 1], CultureInfo.InvariantCulture);
                words[list[i]] = count;
                _words[list[i]] = _words.GetValueOrDefault(list[i]) + count;
                rarest = count;
            }
        }

        _entries[symbol.Value] = new(counts[0], counts[1..], words, rarest);
        for (var kind = 0; kind < KindCount; kind++)
        {
            _kinds[kind] += counts[kind + 1];
        }
    }

    private sealed record Entry(double Count, double[] Kinds, Dictionary<string, double> Words, double Rarest);
}
