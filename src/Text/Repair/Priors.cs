using System.Globalization;
using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>
/// How often characters occur, and after which others, in clean documents. Read from the figures in <c>Priors/</c>,
/// once, when first needed; see the note there for their origin and for how to count anew.
/// </summary>
public sealed class Priors
{
    private static readonly Lazy<Priors> Embedded = new(() => new Priors(
        PriorsResource.Read("characters.txt"), PriorsResource.Read("blocks.txt"), PriorsResource.Read("pairs.txt")));

    /// <summary>What all non-ASCII characters together make of the model's single characters; the rest is <see cref="CharacterClass.Share"/>.</summary>
    private const double NonAsciiShare = .6;

    private readonly Dictionary<int, Tally> _counts = [];
    private readonly Dictionary<int, Tally> _blocks = [];
    private readonly Dictionary<long, Tally> _pairs = [];
    private readonly Dictionary<int, Tally> _followers = [];
    private readonly double _total;

    public Priors(string characters, string blocks, string pairs)
    {
        foreach (var line in characters.AsSpan().EnumerateLines())
        {
            var tab = line.IndexOf('\t');
            if (tab > 0)
            {
                var count = Number(line[..tab]);
                foreach (var rune in line[(tab + 1)..].EnumerateRunes())
                {
                    _counts[rune.Value] = new(count);
                    _total += count;
                }
            }
        }

        foreach (var line in blocks.AsSpan().EnumerateLines())
        {
            var tab = line.IndexOf('\t');
            if (tab > 0)
            {
                _blocks[int.Parse(line[..tab], NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> 7] = new(Number(line[(tab + 1)..]));
            }
        }

        foreach (var line in pairs.AsSpan().EnumerateLines())
        {
            var tab = line.IndexOf('\t');
            if (tab > 0)
            {
                ReadFollowers(Symbol(line[..tab], out _), line[(tab + 1)..]);
            }
        }

        foreach (var block in _blocks.Values)
        {
            _total += block.Count * 40;
        }
    }

    public static Priors Default => Embedded.Value;

    /// <summary>Occurrences in the counted documents; letters beyond Latin have their block's average.</summary>
    public double Count(int codePoint) =>
        _counts.TryGetValue(codePoint, out var counted) ? counted.Count
        : codePoint >= 0x180 && Vocabulary.IsLetterOrMark(codePoint) ? _blocks.GetValueOrDefault(codePoint >> 7).Count
        : 0;

    /// <summary>Whether the character itself was met, not only others of its block.</summary>
    public bool IsCounted(int codePoint) => _counts.ContainsKey(codePoint);

    /// <summary>Share of a symbol among all, never 0.</summary>
    public double Share(int symbol) => CharacterClass.IsAscii(symbol)
        ? CharacterClass.Share(symbol)
        : NonAsciiShare * (Count(symbol) + Unseen(symbol)) / _total;

    /// <summary>
    /// P(<paramref name="next"/> | <paramref name="previous"/>): pairs as counted, the rest by single characters in the
    /// proportion of Witten and Bell (1991), method C.
    /// </summary>
    public double Share(int previous, int next)
    {
        var (sum, kinds) = _followers.GetValueOrDefault(previous);
        kinds += 2;
        var pair = _pairs.GetValueOrDefault(Key(previous, next)).Count;
        return (pair + (kinds * Share(next))) / (sum + kinds);
    }

    private static long Key(int previous, int next) => ((long)previous << 32) | (uint)next;

    /// <summary>What a character that was never counted is worth, in occurrences.</summary>
    private static double Unseen(int c) => c switch
    {
        < 0xA0 => 1e-5,
        < 0x250 => .2,
        < 0x1800 => Vocabulary.IsLetterOrMark(c) ? .2 : .1,
        >= 0x1D00 and < 0x2000 => .02,
        0x200B or 0x200C or 0x200D => .15,
        >= 0x2000 and < 0x2010 => .02,
        >= 0x2500 and < 0x2580 => .2,
        >= 0x2010 and < 0x2C00 => .15,
        >= 0x3000 and < 0x3100 => .3,
        >= 0x4E00 and < 0xA000 => .08,
        >= 0xAC00 and < 0xD7B0 => .02,
        >= 0x1F300 and < 0x1FB00 => .3,
        >= 0xFF00 and < 0xFFF0 => .05,
        0xFE0F or 0xFEFF => .15,
        0xFFFD => 1e-3,
        >= 0x1D400 and < 0x1D800 => .05,
        _ => .01,
    };

    private static double Number(ReadOnlySpan<char> digits) => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static int Symbol(ReadOnlySpan<char> text, out int length)
    {
        Rune.DecodeFromUtf16(text, out var rune, out length);
        return PriorsText.Symbol(rune);
    }

    private void ReadFollowers(int previous, ReadOnlySpan<char> followers)
    {
        double sum = 0, kinds = 0;
        foreach (var range in followers.Split(' '))
        {
            var entry = followers[range];
            var next = Symbol(entry, out var length);
            var count = Number(entry[length..]);
            _pairs[Key(previous, next)] = new(count);
            sum += count;
            kinds++;
        }

        _followers[previous] = new(sum, kinds);
    }
}
