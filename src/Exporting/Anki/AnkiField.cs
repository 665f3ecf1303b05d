using System.Text.RegularExpressions;

namespace Fieldguide.Exporting.Anki;

/// <summary>HTML for a field of a note, with nothing in it that Anki would take for an order.</summary>
internal static partial class AnkiField
{
    /// <summary>Stands between the fields of a note.</summary>
    public const char Separator = '\x1F';

    public static string Of(string html)
    {
        html = html.Replace(Separator, ' ').Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n");
        return html.Contains('[', StringComparison.Ordinal) ? Order().Replace(html, "&#91;") : html;
    }

    /// <summary>Sounds to play, text to speak and LaTeX to run are ordered in square brackets.</summary>
    [GeneratedRegex(@"\[(?=sound:|anki:|latex\]|\$\$?\])", RegexOptions.IgnoreCase)]
    private static partial Regex Order();
}
