using System.Text.RegularExpressions;

namespace Fieldguide.Tests.Cards.Quality;

/// <summary>Faults of wording that can be told without knowing the subject.</summary>
internal static partial class FrontRules
{
    private const int FrontWords = 25;
    private const int BackWords = 40;

    /// <summary>So much of the answer in the question gives it away.</summary>
    private const double GivenAway = 0.8;

    /// <returns>A word for each fault; none for a card that reads well.</returns>
    public static IReadOnlyList<string> Broken(MadeCard card)
    {
        // What somebody says may begin and end as it likes.
        var own = Quotation().Replace(card.Front, "“”");
        (string Name, bool Breaks)[] rules =
        [
            ("yes or no", YesNo().IsMatch(own)),
            ("answer in question", card.Answer.Length > 0 && Shared(Stems.Of(card.Answer), Stems.Of(card.Front)) >= GivenAway),
            ("answer in heading", card.Path.Any(h => Holds(h, card.Answer))),
            ("path", Separator().IsMatch(own) || card.Path.Any(h => own.StartsWith(h + " - ", StringComparison.OrdinalIgnoreCase))),
            ("phrase", Phrases().IsMatch(own)),
            ("capital", Capital().IsMatch(own)),
            ("two marks", TwoMarks().IsMatch(card.Front)),
            ("symbol", Symbol().IsMatch(card.Front)),
            ("half a quotation", card.Points.Append(card.Front).Append(card.Back).Any(IsCut)),
            ("long question", Length(card.Front) > FrontWords),
            ("long answer", Length(card.Back) > BackWords),
        ];
        return [.. rules.Where(r => r.Breaks).Select(r => r.Name)];
    }

    private static int Length(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static double Shared(IReadOnlySet<string> answer, IReadOnlySet<string> question) => (double)answer.Count(question.Contains) / answer.Count;

    private static bool Holds(string heading, string answer) =>
        $" {Plain(heading)} ".Contains($" {Plain(answer)} ", StringComparison.Ordinal) && Plain(answer).Length > 0;

    private static string Plain(string text) => string.Join(' ', Part().Matches(text.ToLowerInvariant()).Select(m => m.Value));

    private static bool IsCut(string text) => text.Count(c => c == '"') % 2 != 0 || text.Count(c => c == '“') != text.Count(c => c == '”');

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"|`[^`]*`")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?:^|: |— )(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|must|may|might)\b[^:]*\?$", RegexOptions.IgnoreCase)]
    private static partial Regex YesNo();

    [GeneratedRegex(@"\s[›»→>—–]\s")]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"what is the (?:figure|part|answer|value|point) (?:for|of)\b|\bwhy,? or how\b|\bwhat are the \d+ points\b|\bspeaks? (?:for|against)\b|\bwhat characteri[sz]es\b"
        + @"|\bwhat (?:is|are) the [\w -]+ of (?:not|no|never|without)\b|^what (?:is|are) (?:this|that|it|they|these|those)\?", RegexOptions.IgnoreCase)]
    private static partial Regex Phrases();

    /// <summary>A term of ordinary words, put in as its list has it: with a capital and without an article.</summary>
    [GeneratedRegex(@"^What (?:is|are) [A-Z][a-z]{3,} [a-z][^?]*\?$")]
    private static partial Regex Capital();

    [GeneratedRegex("[?!][\"”’']\\?$|\\?\\?")]
    private static partial Regex TwoMarks();

    /// <summary>Emoji and dingbats, most of them outside the basic plane.</summary>
    [GeneratedRegex(@"[\u2600-\u27BF\u2B50\u2B55\uFE0F]|[\uD83C-\uD83E][\uDC00-\uDFFF]")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"[\p{L}\p{N}%°]+")]
    private static partial Regex Part();
}
