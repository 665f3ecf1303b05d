using System.Text;
using System.Text.RegularExpressions;

namespace Fieldguide.Checklists;

/// <summary>Headings and lead lines as words to show and as words to look for.</summary>
public static partial class Label
{
    /// <summary>Without the pictures, numbers and colon around it: "✅ 7. Key points:" is "Key points". Itself where nothing else is left.</summary>
    public static string Clean(string text)
    {
        var bare = Decoration().Replace(text, "");
        bare = Numbering().Replace(bare, "").TrimEnd(TrailingMarks).Trim();
        bare = TrailingPicture().Replace(bare, "");
        return bare.Length == 0 ? text.Trim() : bare;
    }

    /// <summary>Lower-case words with one space around each, so that a phrase is found by looking for it with its spaces.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }

    public static int CountWords(string text)
    {
        var count = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', '\n'))
        {
            count += range.Start.Value < range.End.Value ? 1 : 0;
        }

        return count;
    }

    private static readonly char[] TrailingMarks = [':', '：', ' ', '-', '–', '—'];

    [GeneratedRegex(@"^[^\p{L}\p{N}""“„«'‘(\[]+")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*[.)]\s+|[A-Z][.)]\s+)(?=\S)")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"\s*[\p{So}\p{Cs}\uFE0F\u200D]+$")]
    private static partial Regex TrailingPicture();
}
