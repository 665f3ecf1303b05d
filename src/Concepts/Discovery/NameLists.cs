using Fieldguide.Concepts.Names;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Concepts.Discovery;

/// <summary>
/// Names that stand as names only: "Message queue (Kafka, RabbitMQ)" in an item or a cell, and columns of tables that hold
/// nothing but names. What they are, the text as a whole must say: see <see cref="TermEvidence"/>.
/// </summary>
internal static class NameLists
{
    private const int FewestRows = 3;
    private const double MostlyNames = 0.6;

    /// <summary>"Name (A, B)" or "Name (what is to be said of it)": the name, and the names in the parenthesis if it holds nothing else.</summary>
    public static IEnumerable<string> InItem(string text)
    {
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (open <= 0 || close < 0 || Words.In(text.AsSpan(0, open)).Count > 3)
        {
            yield break;
        }

        var names = Named(text[(open + 2)..close]);
        if (names.Count > 0 || TermFilter.IsDistinct(text[..open]))
        {
            yield return text[..open];
        }

        foreach (var name in names)
        {
            yield return name;
        }
    }

    /// <summary>A list of names in a cell, all with a capital; else none of it.</summary>
    public static IReadOnlyList<string> Proper(string cell) => Parts(cell) is var names && names.All(IsProper) ? names : [];

    /// <summary>Names in the columns after the first, where a column holds little else.</summary>
    public static IEnumerable<ListedName> InColumns(TableBlock table)
    {
        if (table.Rows.Count < FewestRows)
        {
            yield break;
        }

        for (var column = 1; column < table.Header.Count; column++)
        {
            var names = new List<ListedName>();
            var cells = 0;
            var lists = 0;
            foreach (var row in table.Rows)
            {
                var cell = row.Cells[column].Plain;
                var found = Cell(cell).ToArray();
                cells += cell.Length > 0 ? 1 : 0;
                lists += found.Length > 0 ? 1 : 0;
                names.AddRange(found.Select(n => new ListedName(n, row.Line)));
            }

            if (cells >= FewestRows && lists >= MostlyNames * cells && names.Count > cells)
            {
                foreach (var name in names)
                {
                    yield return name;
                }
            }
        }
    }

    private static IEnumerable<string> Cell(string cell)
    {
        var names = new List<string>();
        foreach (var part in Outside(cell))
        {
            var item = InItem(part).ToArray();
            if (item.Length > 1 && IsProper(item[0]))
            {
                names.AddRange(item);
            }
            else if (IsProper(part))
            {
                names.Add(part);
            }
            else
            {
                return [];
            }
        }

        return names;
    }

    /// <summary>Cut at commas that stand outside parentheses.</summary>
    private static IEnumerable<string> Outside(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (depth == 0 && text[i] is ',' or ';' or '\n' or '→' or '+'))
            {
                if (text[start..i].Trim() is { Length: > 0 } part)
                {
                    yield return part;
                }

                start = i + 1;
            }
            else
            {
                depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }
    }

    /// <summary>All of a list, if each has a capital or is no everyday word; else none of it.</summary>
    private static IReadOnlyList<string> Named(string list)
    {
        var names = Parts(list);
        return names.All(IsProper) || (names.Length > 1 && names.All(n => Words.In(n).Count <= 3 && TermFilter.IsName(n) && TermFilter.IsDistinct(n))) ? names : [];
    }

    private static string[] Parts(string list) => [.. Outside(list).SelectMany(n => n.Split(" or ")).Select(n => n.Trim())];

    private static bool IsProper(string text) => Words.In(text).Count is > 0 and <= 3 && char.IsUpper(text[0]) && TermFilter.IsName(text);
}

/// <param name="Line">In the file, from 1.</param>
internal sealed record ListedName(string Name, int Line);
