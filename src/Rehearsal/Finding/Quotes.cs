using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>Sentences in quotation marks: what a guide suggests to say.</summary>
internal static partial class Quotes
{
    /// <returns>Without the marks. A single quoted word is a term and not a sentence.</returns>
    public static IReadOnlyList<RichText> In(RichText text) =>
        [.. Quoted().Matches(text.Plain).Where(m => IsSentence(m.Groups["q"].Value)).Select(m => text.Slice(m.Groups["q"].Index, m.Groups["q"].Length).Trim())];

    /// <summary>A quoted paragraph as it is spoken: of a dialogue only one's own part.</summary>
    public static IReadOnlyList<RichText> Own(RichText text) => Speaker().Match(text.Plain) is not { Success: true } speaker ? [text]
        : speaker.Groups["me"].Success ? [text.Slice(speaker.Length).Trim()] : [];

    public static IReadOnlyList<string> In(string text) =>
        [.. Quoted().Matches(text).Select(m => m.Groups["q"].Value.Trim()).Where(IsSentence)];

    /// <summary>What follows is how not to do it.</summary>
    public static bool IsWarning(string text) => Warning().IsMatch(text);

    /// <summary>What follows is how to do it, after an <see cref="IsWarning"/>.</summary>
    public static bool IsAdvice(string text) => Advice().IsMatch(text);

    private static bool IsSentence(string quote) => quote.Count(c => c == ' ') >= 2;

    [GeneratedRegex("“(?<q>[^“”]+)”|„(?<q>[^„“”]+)[“”]|«(?<q>[^«»]+)»|(?<!\\w)\"(?<q>[^\"]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?:(?<me>you|me|i|candidate|speaker|presenter|teacher|host|facilitator)|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?):\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^\W*[❌✗✘⛔]|^\W*(?:bad|wrong|don.?t|avoid|never|mistake|pitfall|anti-?pattern)\b\s*[:=(]|^\W*don.t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Warning();

    [GeneratedRegex(@"^\W*[✅✔]|^\W*(?:good|right|do|better|instead)\b\s*[:=(]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Advice();
}
