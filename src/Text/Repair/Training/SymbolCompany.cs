using System.Globalization;

namespace Fieldguide.Text.Repair.Training;

/// <summary>The lines that one symbol was met on.</summary>
public sealed class SymbolCompany
{
    private readonly int[] _kinds = new int[4];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public void Add(LineContext line)
    {
        _kinds[(int)line.Kind]++;
        foreach (var word in line.Words.Distinct())
        {
            _words[word] = _words.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>All lines and those of each kind, tab, words with their lines.</summary>
    public string Written(int rarest, int most)
    {
        var kinds = string.Join(' ', _kinds.Prepend(_kinds.Sum()).Select(Number));
        var words = _words.Where(entry => entry.Value >= rarest).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(most).Select(entry => $"{entry.Key} {Number(entry.Value)}").ToList();
        return words.Count == 0 ? kinds : $"{kinds}\t{string.Join(' ', words)}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
