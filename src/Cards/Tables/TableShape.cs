using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>What a table's columns are for.</summary>
/// <param name="Names">The column that names what its row is about.</param>
/// <param name="Facts">Columns whose cells can be asked for.</param>
internal sealed partial record TableShape(int Names, IReadOnlyList<int> Facts)
{
    /// <summary>Most names are shorter; a longer one is a statement.</summary>
    private const int NameWords = 14;

    /// <summary>The column of letters that together are a word to remember by; −1 for other tables.</summary>
    public int Letters { get; init; } = -1;

    /// <summary>Columns are options and rows their aspects, rather than the other way round.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Null where nothing can be asked; then <paramref name="reason"/> says why.</summary>
    public static TableShape? Of(TableBlock table, CardCollector cards, out RefusalReason reason)
    {
        var columns = table.Header.Count;
        reason = RefusalReason.Layout;
        if (columns < 2 || table.Rows.Count == 0 || IsForm(table))
        {
            return null;
        }

        var first = IsIndex(table, 0) && columns > 2 ? 1 : 0;
        var letters = IsLetters(table, first) ? first : -1;
        var names = letters >= 0 || IsTimes(table, first) || IsNumbered(table, first) ? first + 1 : first;
        if (names >= columns || IsTimetable(table, first))
        {
            return null;
        }

        reason = RefusalReason.NoNames;
        if (Signs.OfHeader(table.Header[names]) != Sign.None || !AreNames(table, names))
        {
            return null;
        }

        var facts = new List<int>();
        for (var c = first; c < columns; c++)
        {
            if (c != names && c != letters && IsFact(table, c))
            {
                facts.Add(c);
            }
        }

        reason = RefusalReason.Layout;
        return facts.Count == 0 && letters < 0 ? null : new(names, facts)
        {
            Letters = letters,
            IsTurned = facts.Count > 1 && !facts.Exists(f => Signs.OfHeader(table.Header[f]) != Sign.None) && LabelWords.Aspects.Contains(table.Header[names].Plain.Trim().ToLowerInvariant())
                && (facts.All(f => IsNamedAbove(table.Header[f].Plain, cards)) || (table.Header[names].IsEmpty && !facts.Exists(f => HeaderNoun.Of(table.Header[f].Plain.Trim().ToLowerInvariant()) is not null))),
        };
    }

    public static bool IsTimeHeader(string header)
    {
        var key = header.Trim().ToLowerInvariant();
        return key is "time" or "duration" or "minutes" or "min" or "how long" or "length of time" or "time needed" or "cooking time" or "typical time" or "time box" or "budget" or "length";
    }

    private static bool IsForm(TableBlock table)
    {
        var cells = 0;
        var blank = 0;
        foreach (var row in table.Rows)
        {
            for (var c = 1; c < row.Cells.Count; c++)
            {
                cells++;
                blank += Words.Count(row.Cells[c].Plain) == 0 || Placeholder.Is(row.Cells[c].Plain) ? 1 : 0;
            }
        }

        return blank * 2 > cells;
    }

    /// <summary>1, 2, 3 …, #1, #2, or counted down.</summary>
    private static bool IsIndex(TableBlock table, int column)
    {
        var isDown = false;
        for (var (r, before) = (0, 0); r < table.Rows.Count; r++)
        {
            if (!int.TryParse(table.Rows[r].Cells[column].Plain.Trim('#', '.', ')', ' '), out var number) || number is < 0 or > 999)
            {
                return false;
            }

            isDown = r == 1 ? number == before - 1 : isDown;
            if (r > 0 && (isDown ? number != before - 1 : number < r))
            {
                return false;
            }

            before = number;
        }

        // The atomic numbers of elements count up too, but their header says that they are a property.
        return table.Rows.Count > 1 && table.Header[column].Plain.Trim().ToLowerInvariant() is "" or "#" or "no" or "no." or "nr" or "step" or "rank" or "phase" or "number" or "round" or "n";
    }

    private static bool IsLetters(TableBlock table, int column) => table.Rows.Count >= 3 && column + 1 < table.Header.Count
        && table.Rows.All(r => r.Cells[column].Plain is [var c] && char.IsLetter(c))
        && table.Rows.Count(r => char.ToUpperInvariant(FirstLetter(r.Cells[column + 1].Plain)) == char.ToUpperInvariant(r.Cells[column].Plain[0])) * 3 >= table.Rows.Count * 2;

    /// <summary>Numbers that mean nothing by themselves, of what the next column names: "22 | SSH | TCP".</summary>
    private static bool IsNumbered(TableBlock table, int column) => table.Rows.Count > 2 && table.Header.Count > column + 2 && Words.Count(table.Header[column].Plain) == 1 && table.Header[column].Plain.Trim().All(char.IsLetter) && !LabelWords.NoFacts.Contains(table.Header[column].Plain.Trim().ToLowerInvariant())
        && Words.Count(table.Header[column + 1].Plain) == 1 && !LabelWords.Meanings.Contains(table.Header[column + 1].Plain.Trim().ToLowerInvariant()) && !Inflection.IsPlural(table.Header[column].Plain.Trim())
        && table.Rows.All(r => r.Cells[column].Plain is { Length: > 0 } number && char.IsAsciiDigit(number[0]) && number.All(c => char.IsAsciiDigit(c) || c is '/' or '–' or '-' or ' ') && Words.Count(r.Cells[column + 1].Plain) is > 0 and <= 4 && r.Cells[column + 1].Plain.Any(char.IsUpper) && !r.Cells[column + 1].Plain.AsSpan().ContainsAnyInRange('0', '9'))
        && table.Rows.Select(r => Words.Key(r.Cells[column + 1].Plain)).Distinct().Count() == table.Rows.Count;

    private static char FirstLetter(string text) => text.FirstOrDefault(char.IsLetter);

    /// <summary>The rows begin with durations or clock times; what happens then stands beside them.</summary>
    private static bool IsTimes(TableBlock table, int column) =>
        table.Rows.Count > 1 && table.Rows.All(r => Quantity.IsTime(r.Cells[column].Plain) || Clock().IsMatch(r.Cells[column].Plain.Trim()));

    /// <summary>A plan of days, weeks or hours: nobody learns it by heart.</summary>
    private static bool IsTimetable(TableBlock table, int column) =>
        Calendar().IsMatch($"{table.Header[column].Plain.Trim()} 1") || table.Rows.All(r => Calendar().IsMatch(r.Cells[column].Plain.Trim()) || Clock().IsMatch(r.Cells[column].Plain.Trim()))
        || table.Header.Skip(column + 1).Count(h => Calendar().IsMatch(h.Plain.Trim())) > 1;

    private static bool AreNames(TableBlock table, int column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var usable = 0;
        foreach (var row in table.Rows)
        {
            var name = row.Cells[column].Plain;
            usable += Words.Count(name) is > 0 and <= NameWords && seen.Add(Words.Key(name)) ? 1 : 0;
        }

        return usable * 3 > table.Rows.Count * 2;
    }

    private static bool IsFact(TableBlock table, int column)
    {
        var header = table.Header[column].Plain.Trim().ToLowerInvariant();
        if (header.Length == 0 || LabelWords.NoFacts.Contains(header.Trim('?', '.', ':')))
        {
            return false;
        }

        // Ticks, crosses, yes and no: half of all guesses would be right.
        return table.Rows.Any(r => Words.Count(r.Cells[column].Plain) > 0 && r.Cells[column].Plain.Trim().TrimEnd('.').ToLowerInvariant() is not ("yes" or "no" or "x" or "true" or "false"));
    }

    private static bool IsNamedAbove(string header, CardCollector cards)
    {
        var above = Words.Content($"{cards.Topic} {cards.Title}");
        var words = Words.Content(header);
        return words.Count is > 0 and <= 3 && words.TrueForAll(above.Contains);
    }

    [GeneratedRegex(@"^\d{1,2}[:.h]\d{2}(\s?(am|pm))?(\s?[-–—]\s?\d{1,2}[:.h]\d{2}(\s?(am|pm))?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|(day|week|month|weeks|days)\s?\d+(\s?[-–—]\s?\d+)?|morning|noon|afternoon|evening|night|weekend|\d{1,2}\.?\s(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|january|february|march|april|may|june|july|august|september|october|november|december|t[-−–+]\d+.*)[:.]?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Calendar();
}
