using Fieldguide.Diagnostics;

namespace Fieldguide.Markdown;

/// <summary>
/// Bounds on what the parser is asked to do. Its time grows with the square of the links that one paragraph begins and of the
/// pipes in one table, so a few hundred kilobytes could take minutes; no text written for people comes near these numbers.
/// </summary>
internal static class MarkdownLimits
{
    private const int LinksInParagraph = 20_000;
    private const int PipesInTable = 40_000;
    private const int CharactersInFile = 20_000_000;

    /// <summary>Null while the text is within bounds; one pass over it.</summary>
    public static Diagnostic? Exceeded(GuideSource source)
    {
        if (source.Body.Length > CharactersInFile)
        {
            return Warn(source, 0, $"the file is longer than {CharactersInFile / 1_000_000} million characters");
        }

        var (line, links, pipes, start) = (0, 0, 0, 0);
        var isCode = false;
        for (var rest = source.Body.AsSpan(); !rest.IsEmpty;)
        {
            var text = NextLine(ref rest);
            var isFence = text.TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
            isCode ^= isFence;
            if (isFence || isCode || text.IsWhiteSpace())
            {
                (links, pipes, start) = (0, 0, line + 1);
            }
            else if (text.ContainsAny('[', '|'))
            {
                links += text.Count("](");
                pipes += text.Count('|');
                if (links > LinksInParagraph || pipes > PipesInTable)
                {
                    return Warn(source, start, "one paragraph or table holds more markup than can be parsed in reasonable time");
                }
            }

            line++;
        }

        return null;
    }

    /// <summary>As Markdown counts lines; EnumerateLines knows more line ends, and its search is compiled anew at each start.</summary>
    private static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('\n', '\r');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(rest[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
        return line;
    }

    public static Diagnostic TooDeep(GuideSource source) =>
        Warn(source, 0, "quotes, lists, emphasis or raw HTML are nested too deeply");

    private static Diagnostic Warn(GuideSource source, int line, string cause) => Diagnostic.Warning(
        DiagnosticCodes.MarkdownTooDeep,
        source.Place(line, 0),
        $"The page is shown as plain text: {cause}.",
        "Split it into smaller parts.");
}
