using System.Globalization;
using System.Text;

namespace Fieldguide.Text.Repair.Training;

/// <summary>
/// Counts symbols in clean documents: how often each occurs, after which character, on what kind of line and beside which words.
/// Writes the figures of <see cref="Priors"/> and <see cref="Companions"/>.
/// </summary>
public sealed class SymbolCounter
{
    /// <summary>Of one symbol in one document: a hundred-row table must not outweigh a hundred documents.</summary>
    private const int MaxPerDocument = 6;

    private const int RarestPair = 4;
    private const int RarestCompanion = 3;
    private const int MaxCompanions = 30;

    private readonly Dictionary<int, int> _symbols = [];
    private readonly Dictionary<(int, int), int> _pairs = [];
    private readonly Dictionary<int, SymbolCompany> _companies = [];

    /// <param name="lines">One document; a line that repeats counts once.</param>
    public void Add(DocumentLines lines)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<int, int>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].IndexOfAnyExceptInRange('\0', '\u007F') >= 0 && seen.Add(lines[line].ToString()))
            {
                Add(lines[line], counts);
            }
        }
    }

    /// <summary>By file name.</summary>
    public IEnumerable<(string Name, string Figures)> Figures()
    {
        yield return ("characters.txt", Lines(_symbols.Where(entry => entry.Key < 0x180 || Vocabulary.IsSymbol(entry.Key) || !Vocabulary.IsLetterOrMark(entry.Key))
            .GroupBy(entry => entry.Value).OrderByDescending(group => group.Key)
            .Select(group => $"{Number(group.Key)}\t{string.Concat(group.Select(entry => entry.Key).Order().Select(PriorsText.Text))}")));
        yield return ("blocks.txt", Lines(_symbols.Where(entry => entry.Key >= 0x180 && Vocabulary.IsLetterOrMark(entry.Key))
            .GroupBy(entry => entry.Key >> 7).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key << 7:X}\t{group.Average(entry => entry.Value):F1}"))));
        yield return ("pairs.txt", Lines(_pairs.Where(entry => entry.Value >= RarestPair)
            .GroupBy(entry => entry.Key.Item1).OrderBy(group => group.Key)
            .Select(group => $"{PriorsText.Text(group.Key)}\t{string.Join(' ', group.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Item2).Select(entry => PriorsText.Text(entry.Key.Item2) + Number(entry.Value)))}")));
        yield return ("companions.txt", Lines(_companies.OrderBy(entry => entry.Key)
            .Select(entry => $"{PriorsText.Text(entry.Key)}\t{entry.Value.Written(RarestCompanion, MaxCompanions)}")));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Lines(IEnumerable<string> lines) => lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line).Append('\n')).ToString();

    private void Add(ReadOnlySpan<char> line, Dictionary<int, int> counts)
    {
        LineContext? context = null;
        var previous = CharacterClass.LineStart;
        for (var i = 0; i <= line.Length;)
        {
            var length = 1;
            var symbol = i == line.Length ? CharacterClass.LineEnd : CharacterClass.Of(CodePoint.At(line, i, out length));
            if (symbol is >= 0xD800 and < 0xE000)
            {
                symbol = CharacterClass.Control;
            }

            if (!CharacterClass.IsAscii(symbol))
            {
                var occurrence = counts[symbol] = counts.GetValueOrDefault(symbol) + 1;
                if (occurrence <= MaxPerDocument)
                {
                    _symbols[symbol] = _symbols.GetValueOrDefault(symbol) + 1;
                }

                if (Vocabulary.IsSymbol(symbol) && !Vocabulary.IsBox(symbol))
                {
                    context ??= LineContext.Of(line);
                    Company(symbol).Add(context);
                }
            }

            if (!CharacterClass.IsAscii(symbol) || !CharacterClass.IsAscii(previous))
            {
                _pairs[(previous, symbol)] = _pairs.GetValueOrDefault((previous, symbol)) + 1;
            }

            previous = symbol;
            i += length;
        }
    }

    private SymbolCompany Company(int symbol) =>
        _companies.TryGetValue(symbol, out var company) ? company : _companies[symbol] = new();
}
