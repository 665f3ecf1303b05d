using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;

namespace Fieldguide.Cards.Statements;

/// <summary>"Unlike ionic bonds, covalent bonds share electrons.": how one of a kind differs from another of it.</summary>
internal static partial class Differences
{
    private const int WordsAtLeast = 3;
    private const string Opening = "Unlike ";

    /// <returns>False where the sentence is something else.</returns>
    public static bool Read(string said, int line, CardCollector cards)
    {
        if (!said.StartsWith(Opening, StringComparison.Ordinal) || Kinds().Match(said) is not { Success: true } match || Words.Count(match.Groups["does"].Value) < WordsAtLeast)
        {
            return false;
        }

        var (one, other) = (match.Groups["one"].Value, match.Groups["other"].Value);
        var isPlural = Inflection.IsPlural(one);
        var contrast = match.Groups["aside"].Success ? $"; {other} {match.Groups["aside"].Value}" : "";
        var front = new Phrase().Say(isPlural ? "How do " : "How does ").Name(one).Say(" differ from ").Name(other).Say("?").End();
        return cards.Offer(new(CardKind.Contrast, front, Phrase.Of($"{(isPlural ? "They" : "It")} {match.Groups["does"].Value}{contrast}"), line) { NeedsSubject = false });
    }

    /// <summary>Both of one kind, so that the subject ends with the word the other ends with.</summary>
    [GeneratedRegex(@"^Unlike (?<other>(?:[^,\s]+ ){1,4}?(?<kind>\p{L}[\p{L}-]+))(?: (?:that|which|who) (?<aside>[^,]+))?, (?<one>(?:[^,\s]+ ){1,4}?\k<kind>) (?<does>\p{Ll}[^;:?!]+?)\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Kinds();
}
