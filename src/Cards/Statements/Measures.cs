using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Cards.Statements;

/// <summary>"A hygrometer measures the moisture of air.": what such a thing is there to find out.</summary>
internal static partial class Measures
{
    private const int SubjectWords = 5;

    /// <summary>Subjects that speak of the text, not of what it teaches.</summary>
    private static readonly string[] Texts = ["guide", "chapter", "section", "page", "table", "document", "article", "exercise", "course", "lesson", "example", "sentence", "paragraph"];

    /// <summary>Stems of the verbs, to look at few sentences closely.</summary>
    private static readonly string[] Deeds = [" assess", " measure", " evaluate", " examine", " determine", " regulate", " govern"];

    /// <returns>False where the sentence is something else.</returns>
    public static bool Read(string said, int line, CardCollector cards)
    {
        if (!Array.Exists(Deeds, d => said.Contains(d, StringComparison.Ordinal)) || Says().Match(said) is not { Success: true } match || match.Groups["subject"].Value is var subject && !Fits(subject, match.Groups["verb"].Value))
        {
            return false;
        }

        var verb = match.Groups["verb"].Value;
        var isPlural = !verb.EndsWith('s') || verb == "assess";
        return cards.Offer(new(CardKind.Question, new Phrase().Say(isPlural ? "What do " : "What does ").Name(LowerCase.First(subject)).Say($" {(isPlural ? verb : Asking.BaseForm(verb))}?").End(), Phrase.Of(match.Groups["object"].Value), line) { NeedsSubject = false });
    }

    private static bool Fits(string subject, string verb)
    {
        var words = Words.All(subject);
        return words.Count is > 0 and <= SubjectWords && !LabelWords.Pointing.Contains(words[0]) && !LabelWords.Questions.Contains(words[0]) && !Verbs.IsCommand(subject)
            && !words.Exists(w => Verbs.Finite.Contains(w) || w is "you" or "we" or "i" or "they" or "it" or "to" or "not" or "never" or "always" or "your" or "our" or "my" || Array.IndexOf(Texts, Words.Singular(w)) >= 0)
            && Inflection.IsPlural(subject) == (!verb.EndsWith('s') || verb == "assess");
    }

    [GeneratedRegex(@"^(?<subject>\p{Lu}[^,;:()]{2,50}?) (?<verb>(?:assess(?:es)?|measures?|evaluates?|examines?|determines?|regulates?|governs?)) (?<object>(?:the|an?|your|how|whether|what|which|their|its) [^?!:]+?)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Says();
}
