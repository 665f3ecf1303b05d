using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>
/// What to do instead of a mistake. A tick beside a mistake would say that it was made, so that of such lists only the
/// remedies are worth ticking.
/// </summary>
internal static partial class Remedies
{
    /// <summary>What names a list of them.</summary>
    public const string Title = "what to do instead";

    /// <summary>The column that holds them; null where none is named so.</summary>
    public static int? Column(TableBlock table)
    {
        for (var column = 1; column < table.Header.Count; column++)
        {
            if (Header().IsMatch(Label.Clean(table.Header[column].Plain)))
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>Of one item of a list: what follows "Fix:" or an arrow in it or below it, or all of it where it says what not to do. Null without one.</summary>
    public static RichText? Of(ListEntry entry)
    {
        var text = MarkedLines.Bare(entry.Lead);
        return Within().Match(text.Plain) is { Success: true } match && text.Slice(match.Index + match.Length).Trim() is { IsEmpty: false } rest ? rest
            : Below(entry.Below) ?? (Refusal().IsMatch(text.Plain) ? text : null);
    }

    /// <summary>Of the text below a heading or item: what its first paragraph that begins with "Fix:" goes on with; null without one.</summary>
    public static RichText? Below(IReadOnlyList<Block> blocks)
    {
        foreach (var text in blocks.SelectMany(Texts))
        {
            if (First().Match(text.Plain) is { Success: true } match && text.Slice(match.Length).Trim() is { IsEmpty: false } rest)
            {
                return rest;
            }
        }

        return null;
    }

    private static IEnumerable<RichText> Texts(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        ListBlock list => list.Items.Select(i => i.Lead),
        _ => [],
    };

    private const string Names = "(?:the )?(?:fix|remedy|cure|solution|correction|instead|better|do this(?: instead)?|do instead|what to do(?: instead)?|how to (?:avoid|prevent) it)";

    [GeneratedRegex($@"^{Names}$|\binstead$|^how to (?:avoid|prevent|fix|correct)\b|^prevention$", RegexOptions.IgnoreCase)]
    private static partial Regex Header();

    [GeneratedRegex($@"^[^\p{{L}}]*{Names}\s*[:：]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex First();

    [GeneratedRegex($@"\s(?:→|➜|⇒|=>|->)\s*(?:{Names}\s*[:：]\s*)?|(?<=[.;!?)–—-])\s+{Names}\s*[:：]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(@"^(?:do not|don[’']?t|avoid)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();
}
