namespace Fieldguide.Text.Repair;

/// <summary>
/// Which Latin alphabets a document may be written in, going by the letters that are certain: each language weighed by how well its
/// letters' frequencies explain them (a naive Bayes classifier). Tells which letter, quotation mark or dash to expect where bytes are gone.
/// </summary>
public sealed class WrittenLanguage
{
    /// <summary>Occurrences among 10,000 of a letter that is not in the alphabet: names, loans.</summary>
    private const double Foreign = .1;

    /// <summary>Letters are not independent; more than these say no more.</summary>
    private const int MaxLetters = 400;

    /// <summary>The alphabets are listed by how often one meets them.</summary>
    private const double RankCost = .4;

    private readonly double[] _weights;

    /// <param name="letters">Latin letters beyond ASCII, with their number.</param>
    /// <param name="plain">Number of ASCII letters beside them.</param>
    public WrittenLanguage(IReadOnlyDictionary<int, Tally> letters, int plain)
    {
        var known = letters.Where(entry => entry.Key is >= 0xC0 and < 0x250 && Vocabulary.IsLetter(entry.Key)).ToList();
        var scale = Math.Min(1, MaxLetters / (plain + 1d));
        var scores = Alphabet.All.Select((alphabet, rank) => (RankCost * -rank) + (plain * scale * Math.Log(1 - alphabet.Rate))
            + (scale * known.Sum(entry => entry.Value.Count * Math.Log(Share(alphabet, entry.Key))))).ToArray();
        var best = scores.Max();
        var sum = scores.Sum(score => Math.Exp(score - best));
        _weights = Array.ConvertAll(scores, score => Math.Exp(score - best) / sum);
        Likeliest = Alphabet.All[Array.IndexOf(scores, best)];
    }

    public Alphabet Likeliest { get; }

    /// <summary>P(<paramref name="letter"/>) among all letters, never 0.</summary>
    public double Share(int letter)
    {
        var share = 0d;
        for (var i = 0; i < _weights.Length; i++)
        {
            share += _weights[i] * Share(Alphabet.All[i], letter);
        }

        return share;
    }

    private static double Share(Alphabet alphabet, int letter) =>
        (alphabet.Letters.GetValueOrDefault(letter).Count + Foreign) / 10_000;
}
