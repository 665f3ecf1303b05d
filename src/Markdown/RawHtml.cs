using System.Net;
using System.Text.RegularExpressions;

namespace Fieldguide.Markdown;

/// <summary>What links and anchors raw HTML holds. Cleaning it is the rendering's work.</summary>
internal static partial class RawHtml
{
    /// <summary>Deeper than any text goes; beyond it the recursion of a tree's own methods would be the danger.</summary>
    private const int MaximumDepth = 400;

    /// <summary>False for HTML so deeply nested that it must not be handed to a tree builder.</summary>
    public static bool IsShallow(string html)
    {
        var depth = 0;
        foreach (var tag in NestingTags().EnumerateMatches(html))
        {
            depth = Math.Max(0, depth + (html[tag.Index + 1] == '/' ? -1 : 1));
            if (depth > MaximumDepth)
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsComment(string html) =>
        Comments().Replace(html, "").AsSpan().Trim().IsEmpty;

    /// <summary>"&lt;br&gt;", as table cells need it for a new line; between words it is a blank.</summary>
    public static bool IsBreak(string tag) => tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag.AsSpan(3).Trim(" />").IsEmpty;

    /// <summary>What the comments in it say, trimmed.</summary>
    public static IEnumerable<string> CommentTexts(string html) =>
        Comments().Matches(html).Select(m => m.Value.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal).Trim());

    public static void Collect(
        string html, int line, int column, GuideSource source, List<WrittenLink> links, HashSet<string> anchors)
    {
        // Blanked, not cut, so that places hold.
        html = Comments().Replace(html, m => Blank().Replace(m.Value, " "));
        foreach (Match match in Attributes().Matches(html))
        {
            var value = WebUtility.HtmlDecode(match.Groups["value"].Value).Trim();
            var name = match.Groups["name"].Value.ToLowerInvariant();
            if (name is "href" or "src")
            {
                var before = html.AsSpan(0, match.Groups["value"].Index);
                var lines = before.Count('\n');
                var inLine = lines == 0 ? column + before.Length : before.Length - before.LastIndexOf('\n') - 1;
                links.Add(new(value, source.Place(line + lines, inLine), IsImage: name == "src"));
            }
            else
            {
                anchors.Add(value);
            }
        }
    }

    [GeneratedRegex(@"<!--.*?(-->|\z)", RegexOptions.Singleline)]
    private static partial Regex Comments();

    // Void elements and those whose end may be left out nest no deeper by themselves.
    [GeneratedRegex(@"</?(?!(?:br|hr|img|input|wbr|col|p|li|dt|dd|td|th|tr|option)\b)[a-z]", RegexOptions.IgnoreCase)]
    private static partial Regex NestingTags();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Blank();

    [GeneratedRegex("""(?<=\s)(?<name>href|src|id|name)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'>]+))""", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();
}
