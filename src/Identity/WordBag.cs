namespace Fieldguide.Identity;

/// <summary>The words of one or more texts with their weights, sorted, so that two bags are compared in one walk.</summary>
internal sealed class WordBag
{
    /// <summary>Stands behind a word of the answer: the same word in a question is another one.</summary>
    public const char OfAnswer = '\t';

    private readonly string[] _words;
    private readonly double[] _weights;
    private readonly double _total;

    private WordBag(string[] words, double[] weights) => (_words, _weights, _total) = (words, weights, weights.Sum());

    /// <param name="words">A word that stands twice counts twice.</param>
    /// <param name="weight">Of a word; null for all alike.</param>
    public static WordBag Of(IEnumerable<string> words, Func<string, double>? weight = null)
    {
        var sorted = words.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return new(sorted, Array.ConvertAll(sorted, w => weight?.Invoke(w) ?? 1));
    }

    /// <summary>
    /// How alike two bags are, from 0 to 1: twice the weight they share over the weight they have (Dice 1945). A word that is
    /// misspelt in one of them counts by the share of its letters that agree.
    /// </summary>
    public static double Likeness(WordBag a, WordBag b)
    {
        if (a._total + b._total == 0)
        {
            return 0;
        }

        var shared = 0.0;
        var leftOfA = new List<int>();
        var leftOfB = new List<int>();
        var (i, j) = (0, 0);
        while (i < a._words.Length || j < b._words.Length)
        {
            var order = i == a._words.Length ? 1 : j == b._words.Length ? -1 : string.CompareOrdinal(a._words[i], b._words[j]);
            if (order == 0)
            {
                shared += Math.Min(a._weights[i++], b._weights[j++]);
            }
            else if (order < 0)
            {
                leftOfA.Add(i++);
            }
            else
            {
                leftOfB.Add(j++);
            }
        }

        return 2 * (shared + Misspelt.Shared(leftOfA, leftOfB, (x, y) => Misspelt.Likeness(a._words[x], b._words[y]) * Math.Min(a._weights[x], b._weights[y])))
            / (a._total + b._total);
    }
}
