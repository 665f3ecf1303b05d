using System.Text.RegularExpressions;
using Fieldguide.Files;

namespace Fieldguide.Markdown;

/// <summary>A page always has a title.</summary>
public static partial class GuideTitle
{
    public static string Choose(string? frontTitle, IReadOnlyList<Heading> headings, SourcePath path) =>
        !string.IsNullOrWhiteSpace(frontTitle) ? frontTitle.Trim()
        : headings is [{ Text.Length: > 0 } first, ..] ? first.Text
        : FromName(IsFolderPage(path) && !path.Folder.IsRoot ? path.Folder.Name : path.Stem);

    /// <summary>"02_rate-limiting" is "Rate limiting"; a name of digits alone stays.</summary>
    public static string FromName(string name)
    {
        var words = Separators().Replace(LeadingNumber().Replace(name, ""), " ").Trim();
        words = words.Length == 0 ? name : words;
        return string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));
    }

    /// <summary><c>README</c> or <c>index</c> stands for its folder.</summary>
    public static bool IsFolderPage(SourcePath path) =>
        path.Stem.Equals("readme", StringComparison.OrdinalIgnoreCase) || path.Stem.Equals("index", StringComparison.OrdinalIgnoreCase);

    /// <summary>The number a name begins with: "01-", "002_", "3. ". Null without one.</summary>
    public static string? NumberOf(string name) =>
        LeadingNumber().Match(name) is { Success: true } match ? match.Groups[1].Value : null;

    public static string WithoutNumber(string name) => LeadingNumber().Replace(name, "");

    [GeneratedRegex(@"^(\d{1,9})[-_. ]+(?=.)")]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"[-_\s]+")]
    private static partial Regex Separators();
}
