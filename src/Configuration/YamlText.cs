using System.Buffers;

namespace Fieldguide.Configuration;

/// <summary>
/// Where YamlDotNet still reads YAML 1.1: three characters end a line there and are ordinary text in 1.2 (section 5.4), and
/// mis-decoded letters hold them; U+0000 ends the whole text. Stand-ins that no text holds take them past the parser, so that
/// lines are counted as editors count them.
/// </summary>
internal static class YamlText
{
    // Noncharacters, "intended for process-internal uses" (Unicode 16, section 23.7).
    private const string Odd = "\u0000\u0085\u2028\u2029";
    private const string StandIns = "\uFDD0\uFDD1\uFDD2\uFDD3";
    private static readonly SearchValues<char> AnyOdd = SearchValues.Create(Odd);
    private static readonly SearchValues<char> AnyStandIn = SearchValues.Create(StandIns);

    public static string Guard(string text) => Swap(text, AnyOdd, Odd, StandIns);

    public static string Restore(string text) => Swap(text, AnyStandIn, StandIns, Odd);

    /// <summary>The first place where a tab stands in the indentation of a line, from 1; null without one.</summary>
    public static (int Line, int Column)? TabInIndentation(string text)
    {
        var line = 0;
        foreach (var row in text.AsSpan().EnumerateLines())
        {
            line++;
            var indentation = row[..(row.Length - row.TrimStart(" \t").Length)];
            if (indentation.IndexOf('\t') is >= 0 and var tab && indentation.Length < row.Length)
            {
                return (line, tab + 1);
            }
        }

        return null;
    }

    private static string Swap(string text, SearchValues<char> any, string from, string to) =>
        text.AsSpan().ContainsAny(any)
            ? string.Create(text.Length, (text, from, to), static (span, s) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = s.from.IndexOf(s.text[i], StringComparison.Ordinal) is >= 0 and var at ? s.to[at] : s.text[i];
                }
            })
            : text;
}
