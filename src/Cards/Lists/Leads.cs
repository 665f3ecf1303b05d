using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>Sentences that lead on to a list.</summary>
internal static partial class Leads
{
    private const int SubjectWords = 7;

    /// <summary>The last sentence; where it begins with "It", with the subject of the one before: "A viva is a talk. It tests your ability to:".</summary>
    public static RichText WithSubject(List<RichText> sentences)
    {
        var last = sentences[^1];
        if (sentences.Count < 2 || !last.Plain.StartsWith("It ", StringComparison.Ordinal) || Subject().Match(sentences[^2].Plain) is not { Success: true } before || Words.Count(before.Value) > SubjectWords)
        {
            return last;
        }

        return new Phrase().Say(sentences[^2].Slice(0, before.Length).Trim()).Say(last.Slice(2)).End();
    }

    /// <summary>"A viva tests your ability to" as "What does a viva test your ability to do?"; null for any other lead.</summary>
    public static string? Asked(string lead) =>
        Goal().Match(lead) is { Success: true } goal && Inflection.IsThirdPerson(goal.Groups["verb"].Value)
            ? $"What does {char.ToLowerInvariant(lead[0])}{goal.Groups["subject"].Value[1..]} {Asking.BaseForm(goal.Groups["verb"].Value)} {goal.Groups["whom"].Value} to do?"
            : null;

    /// <summary>"Every round goes the same way. You have 20 minutes." as "a round" and "20 minutes".</summary>
    public static (string What, string Time)? Time(string before, string said) =>
        Have().Match(said) is { Success: true } have && Every().Match(before) is { Success: true } every && Words.Count(every.Value) <= SubjectWords
            ? ("aeiou".Contains(char.ToLowerInvariant(every.Groups["what"].Value[0]), StringComparison.Ordinal) ? $"an {every.Groups["what"].Value}" : $"a {every.Groups["what"].Value}", have.Groups["time"].Value)
            : null;

    [GeneratedRegex(@"^You (?:have|get) (?:only )?(?<time>(?:about |around )?\d[\d–-]*(?: to \d+)? (?:seconds|minutes|hours|days|weeks))\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Have();

    [GeneratedRegex(@"^(?:Every|Each|An?) (?<what>[\p{L}-]+(?: [\p{L}-]+){0,4}?) (?=(?:is|has|\p{Ll}{2,}[^s\W]s) )", RegexOptions.ExplicitCapture)]
    private static partial Regex Every();

    [GeneratedRegex(@"^(?:An?|The|Every|Each) (?:[\p{L}-]+ ){1,6}?(?=(?:is|has|takes|lasts|covers|tests|consists|gives|needs|begins|starts|means) )", RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?<subject>(?:An?|The|Every|Each) [^,;:]{2,50}?) (?<verb>\p{Ll}+s) (?<whom>(?:your|the|an?) \p{Ll}+|you|people|users|readers) to$", RegexOptions.ExplicitCapture)]
    private static partial Regex Goal();
}
