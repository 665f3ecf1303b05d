using System.Globalization;
using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>What one language writes beyond ASCII in Latin letters, and how it sets quotations and dashes.</summary>
/// <param name="Quotes">The opening mark, then the closing one.</param>
/// <param name="Dash">The one that stands between spaces.</param>
/// <param name="Letters">Occurrences among 10,000 letters, by letter; capitals for themselves.</param>
/// <param name="Words">Words of one letter, small, with spaces between.</param>
/// <param name="Beginnings">How words that begin with such a letter mostly go on, small; two or three letters each.</param>
public sealed record Alphabet(
    string Language, string Quotes, char Dash, IReadOnlyDictionary<int, Tally> Letters, string Words, IReadOnlyList<string> Beginnings)
{
    private static readonly Lazy<IReadOnlyList<Alphabet>> Embedded = new(() => Read(PriorsResource.Read("alphabets.txt")));

    /// <summary>Those built in. The first is taken for a text that shows no letters of its own.</summary>
    public static IReadOnlyList<Alphabet> All => Embedded.Value;

    /// <summary>Share of letters beyond ASCII among all.</summary>
    public double Rate { get; } = Letters.Values.Sum(tally => tally.Count) / 10_000;

    public static IReadOnlyList<Alphabet> Read(string figures)
    {
        var alphabets = new List<Alphabet>();
        foreach (var line in figures.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            var letters = new Dictionary<int, Tally>();
            foreach (var entry in fields[3].Split(' '))
            {
                Rune.DecodeFromUtf16(entry, out var letter, out var length);
                letters[letter.Value] = new(double.Parse(entry.AsSpan(length), NumberStyles.Integer, CultureInfo.InvariantCulture));
            }

            alphabets.Add(new(fields[0], fields[1], fields[2][0], letters, fields[4], fields[5].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }

        return alphabets;
    }
}
