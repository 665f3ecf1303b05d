using System.Globalization;
using System.Text;

namespace Fieldguide.Identity;

/// <summary>
/// The form of the file: a first line with the format's number, then a line an id, its columns separated by tabs; empty columns
/// at the end are left out. In a column <c>\t</c>, <c>\n</c>, <c>\r</c> and <c>\\</c> stand for the characters that would break it.
/// Lines that begin with <c>#</c> say nothing.
/// </summary>
internal static class LedgerText
{
    public const string Signature = "#fieldguide-ids ";
    public const int Format = 1;
    public const string Live = "live";
    public const string Retired = "retired";

    public static readonly string[] Columns = ["id", "rev", "answer", "nth", "state", "kind", "page", "headings", "front", "back", "learned"];

    private static readonly string Head =
        $"{Signature}{Format.ToString(CultureInfo.InvariantCulture)}\n" +
        "#Made by the build, to be committed. After a merge conflict delete only the lines of markers, and build again.\n" +
        $"#{string.Join('\t', Columns)}\n";

    public static string Write(IReadOnlyList<LedgerEntry> entries)
    {
        var text = new StringBuilder(Head, Head.Length + (entries.Count * 160));
        foreach (var entry in entries)
        {
            text.Append(entry.Id)
                .Append('\t').Append(entry.Rev.ToString(CultureInfo.InvariantCulture))
                .Append('\t').Append(entry.AnswerRev.ToString(CultureInfo.InvariantCulture))
                .Append('\t').Append(entry.Nth.ToString(CultureInfo.InvariantCulture))
                .Append('\t').Append(entry.Retired ? Retired : Live);
            AppendColumn(text, entry.Kind);
            AppendColumn(text, entry.Page);
            AppendColumn(text, entry.Headings);
            AppendColumn(text, entry.Front);
            AppendColumn(text, entry.Back);
            AppendColumn(text, entry.Learned ?? "");
            while (text[^1] == '\t')
            {
                text.Length--;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void AppendColumn(StringBuilder text, string column)
    {
        text.Append('\t');
        if (column.AsSpan().IndexOfAny('\\', '\t', '\n') < 0 && !column.Contains('\r', StringComparison.Ordinal))
        {
            text.Append(column);
            return;
        }

        foreach (var c in column)
        {
            _ = c switch
            {
                '\\' => text.Append(@"\\"),
                '\t' => text.Append(@"\t"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                _ => text.Append(c),
            };
        }
    }

    /// <returns>Null where a backslash stands before anything but <c>t n r \</c>.</returns>
    public static string? Unescape(string column)
    {
        if (!column.Contains('\\', StringComparison.Ordinal))
        {
            return column;
        }

        var text = new StringBuilder(column.Length);
        for (var i = 0; i < column.Length; i++)
        {
            if (column[i] != '\\')
            {
                text.Append(column[i]);
                continue;
            }

            switch (i + 1 < column.Length ? column[++i] : ' ')
            {
                case '\\': text.Append('\\'); break;
                case 't': text.Append('\t'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                default: return null;
            }
        }

        return text.ToString();
    }
}
