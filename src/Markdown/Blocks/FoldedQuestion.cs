using System.Net;
using System.Text.RegularExpressions;

namespace Fieldguide.Markdown.Blocks;

/// <summary>A question that its author folded the answer under: <c>&lt;details&gt;&lt;summary&gt;Why?&lt;/summary&gt;</c>. Other folds are layout.</summary>
internal static partial class FoldedQuestion
{
    /// <returns>The question as a bold line, and where the answer stands in the same block, that as well; nothing for other HTML.</returns>
    public static IEnumerable<Block> Read(string html, int line)
    {
        if (Summary().Match(html) is not { Success: true } summary || Text(summary.Groups["text"].Value) is not { Length: > 1 } asked || !asked.EndsWith('?'))
        {
            yield break;
        }

        var at = line + html.AsSpan(0, summary.Index).Count('\n');
        yield return Paragraph(asked, RunStyle.Bold, at);
        if (Text(html[(summary.Index + summary.Length)..]) is { Length: > 0 } answer)
        {
            yield return Paragraph(answer, RunStyle.None, at + 1);
        }
    }

    private static ParagraphBlock Paragraph(string text, RunStyle style, int line) => new(line, new([new(text, style, null, line, 1)]));

    private static string Text(string html) => WebUtility.HtmlDecode(Space().Replace(Tag().Replace(html, " "), " ")).Trim();

    [GeneratedRegex(@"<summary\b[^>]*>(?<text>.*?)</summary>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Summary();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
