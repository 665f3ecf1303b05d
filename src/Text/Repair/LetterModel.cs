using System.Collections.Concurrent;
using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>
/// How the letters of one script follow one another, up to four at a time: each length smoothed by the next shorter one after
/// Witten and Bell (1991), method C. Read from the built-in figures when a text first needs the script.
/// </summary>
public sealed class LetterModel
{
    private static readonly ConcurrentDictionary<LetterScript, LetterModel?> Known = new();

    private readonly StepMemo _counts = new();
    private readonly Dictionary<long, Tally> _contexts = [];

    /// <param name="figures">Lines of context, tab, then pairs of a symbol and a weight; see <see cref="Weight(char)"/>.</param>
    public LetterModel(string figures)
    {
        var symbols = new List<int>();
        foreach (var line in figures.AsSpan().EnumerateLines())
        {
            var tab = line.IndexOf('\t');
            if (tab < 0)
            {
                continue;
            }

            symbols.Clear();
            foreach (var rune in line[..tab].EnumerateRunes())
            {
                symbols.Add(PriorsText.Symbol(rune));
            }

            var context = LetterContext.Of(symbols);
            double sum = 0, kinds = 0;
            for (var rest = line[(tab + 1)..]; !rest.IsEmpty; kinds++)
            {
                Rune.DecodeFromUtf16(rest, out var next, out var length);
                var count = Weight(rest[length]);
                _counts.Slot(context, PriorsText.Symbol(next)) = count;
                sum += count;
                rest = rest[(length + 1)..];
            }

            _contexts[context] = new(sum, kinds);
        }
    }

    /// <summary>Null for a script without figures.</summary>
    public static LetterModel? Of(LetterScript script) => script == LetterScript.None ? null : Known.GetOrAdd(script, static script =>
        PriorsResource.TryReadCompressed($"letters-{script}.br") is { } figures ? new LetterModel(figures) : null);

    /// <summary>Occurrences in steps of a third of an octave, as one printable character from '0' = 1.</summary>
    public static double Weight(char written) => Math.Pow(2, (written - '0') / 3d);

    /// <summary>The inverse of <see cref="Weight(char)"/>.</summary>
    public static char Weight(int occurrences) => (char)('0' + (int)Math.Round(3 * Math.Log2(occurrences)));

    /// <summary>P(<paramref name="next"/> | <paramref name="context"/>); 0 for symbols the script was never seen with.</summary>
    public double Share(long context, int next)
    {
        var (sum, kinds) = _contexts.GetValueOrDefault(context);
        if (context == 0)
        {
            return sum == 0 ? 0 : _counts.Peek(0, next) / sum;
        }

        var shorter = Share(LetterContext.Shorten(context), next);
        return sum == 0 ? shorter : (_counts.Peek(context, next) + (kinds * shorter)) / (sum + kinds);
    }
}
