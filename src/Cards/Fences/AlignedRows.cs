using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Rows set in columns by blanks, where a letter or a bar shows what they are: a word spelt by its parts, a plan of times with shares.</summary>
internal static partial class AlignedRows
{
    private const int FewestRows = 3;

    /// <returns>The lines, each such run as one line that holds its table.</returns>
    public static IReadOnlyList<FenceLine> Gather(IReadOnlyList<FenceLine> lines)
    {
        var gathered = new List<FenceLine>();
        for (var i = 0; i < lines.Count;)
        {
            var rows = lines.Skip(i).TakeWhile(l => !l.IsBlank).Select(Row).TakeWhile(r => r is not null).ToArray();
            if (rows.Length >= FewestRows && Table(rows!, lines[i].Number) is { } table)
            {
                gathered.Add(lines[i] with { Ready = [table] });
                i += rows.Length;
                continue;
            }

            gathered.Add(lines[i]);
            i++;
        }

        return gathered;
    }

    private static string[]? Row(FenceLine line)
    {
        if (Letter().Match(line.Text) is { Success: true } letter)
        {
            return [letter.Groups["letter"].Value, .. Cells(letter.Groups["rest"].Value)];
        }

        return Bar().IsMatch(line.Text) && line.Text.Any(char.IsLetter) ? Cells(Bar().Replace(line.Text, "   ")) : null;
    }

    private static string[] Cells(string text) => [.. Gap().Split(text).Select(c => c.Trim(' ', '(', ')')).Where(c => c.Length > 0)];

    private static TableBlock? Table(string[][] rows, int line)
    {
        var width = rows[0].Length;
        if (width < 2 || rows.Any(r => r.Length != width))
        {
            return null;
        }

        var isSpelt = rows.All(r => r[0].Length == 1 && char.ToUpperInvariant(r[1].FirstOrDefault(char.IsLetter)) == char.ToUpperInvariant(r[0][0]));
        if (!isSpelt && (rows.Any(r => r[0].Length == 1) || !Enumerable.Range(1, width - 1).All(c => rows.All(r => Quantity.IsWhole(r[c])))))
        {
            return null;
        }

        return new(line, [.. Enumerable.Range(0, width).Select(c => FencedText.Plain(Header(rows, c, isSpelt), line))],
            [.. rows.Select((r, i) => new TableLine(line + i, [.. r.Select(c => FencedText.Plain(c, line + i))]))]);
    }

    private static string Header(string[][] rows, int column, bool isSpelt) =>
        isSpelt && column == 0 ? "Letter"
        : column == (isSpelt ? 1 : 0) ? "Part"
        : rows.Count(r => Quantity.IsTime(r[column])) * 2 > rows.Length ? "Time"
        : rows.All(r => r[column].EndsWith('%')) ? "Share"
        : "What it covers";

    /// <summary>"R ──► Rest (5 min)", "R -> Rest", "R = Rest", "R   Rest   5 min".</summary>
    [GeneratedRegex(@"^(?<letter>\p{Lu})(?:\s*(?:[─–—=-]*[►▶→>]|=|:|–|—|-)\s+|\s{2,})(?<rest>\p{L}.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();

    [GeneratedRegex(@"[█▓▒░▉▊▋▌▍▎▏▰▱■□]{2,}|(?<=\s)[#=*]{3,}[.\s-]*(?=\s)", RegexOptions.ExplicitCapture)]
    private static partial Regex Bar();

    /// <summary>A bracket of its own is a cell, whether one blank or more stand behind it.</summary>
    [GeneratedRegex(@"\s{2,}|\t|\s(?=\([^)]*\d)|(?<=\s\([^()]*\))\s")]
    private static partial Regex Gap();
}
