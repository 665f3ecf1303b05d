using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>A sentence that states two figures of two things, cut in two: "A league is 3 miles, and a chain is 66 feet."</summary>
internal static class TwoFacts
{
    private const int WordsAtLeast = 5;

    private static readonly string[] Joints = ["; ", ", and ", ", but ", ", while "];

    private static readonly string[] Links = ["on", "at", "in", "to", "by", "for", "from", "with", "of"];

    /// <summary>Conditions hold for all that follows them.</summary>
    private static readonly string[] Conditions = ["if", "when", "because", "while", "after", "before", "once", "unless", "until", "since", "as", "for", "where"];

    /// <returns>The sentence alone, where it is one fact.</returns>
    public static IReadOnlyList<RichText> Of(RichText sentence)
    {
        var plain = sentence.Plain;
        foreach (var joint in Joints)
        {
            var at = plain.IndexOf(joint, StringComparison.Ordinal);
            if (at <= 0 || plain.IndexOf(joint, at + 1, StringComparison.Ordinal) >= 0)
            {
                continue;
            }

            var (first, second) = (sentence.Slice(0, at), sentence.Slice(at + joint.Length));
            if (HasFigure(first.Plain) && HasFigure(second.Plain) && Array.IndexOf(Conditions, Words.First(first.Plain)) < 0 && States(first.Plain) && Whole(first.Plain, second) is { } whole)
            {
                return [Stopped(first), Stopped(whole)];
            }
        }

        return [sentence];
    }

    private static bool HasFigure(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>A subject of its own, and a verb behind it.</summary>
    private static bool States(string clause) =>
        Words.All(clause) is { Count: >= WordsAtLeast } words && !LabelWords.Pointing.Contains(words[0]) && Enumerable.Range(1, words.Count - 1).Any(i => IsVerb(words[i], words[i - 1]));

    /// <summary>"Stores" is one, and "store" behind more than one thing; "the honey store" is none.</summary>
    private static bool IsVerb(string word, string before) => Verbs.Finite.Contains(word) || Verbs.IsThirdPerson(word) || Verbs.IsPresent(word) && Inflection.IsPlural(before);

    /// <summary>The second fact as a sentence; a verb that it leaves out is the first one's: "calls go out on channel 4; alerts on channel 9".</summary>
    private static RichText? Whole(string first, RichText second)
    {
        // "InnoDB's is 16": of what, only the first says.
        if (LabelWords.Pointing.Contains(Words.First(second.Plain)) || second.Plain.Contains("'s is ", StringComparison.Ordinal) || second.Plain.Contains("'s are ", StringComparison.Ordinal))
        {
            return null;
        }

        if (States(second.Plain))
        {
            return second;
        }

        var words = first.Split(' ');
        var verb = Array.FindIndex(words, 1, w => Verbs.IsPresent(w));
        var link = verb < 0 ? -1 : Array.FindIndex(words, verb, w => Array.IndexOf(Links, w) >= 0 && second.Plain.Contains($" {w} ", StringComparison.Ordinal));
        if (link <= verb)
        {
            return null;
        }

        var at = second.Plain.IndexOf($" {words[link]} ", StringComparison.Ordinal);
        var (subject, many) = (second.Plain[..at], Inflection.IsPlural(second.Plain[..at]));
        words[verb] = many == Inflection.IsPlural(string.Join(' ', words[..verb])) ? words[verb] : Agreed(words[verb], many);
        var whole = new Phrase().Say(second.Slice(0, at)).Say(new RichText([new($" {string.Join(' ', words[verb..link])}", RunStyle.None, null, 0, 0)])).Say(second.Slice(at)).End();
        return Words.Count(subject) > 4 || Words.Count(whole.Plain) < WordsAtLeast ? null : whole;
    }

    private static string Agreed(string verb, bool isPlural) => verb switch
    {
        "is" or "are" => isPlural ? "are" : "is",
        "has" or "have" => isPlural ? "have" : "has",
        "was" or "were" => isPlural ? "were" : "was",
        "must" or "may" or "can" or "should" or "cannot" => verb,
        _ => isPlural ? Asking.BaseForm(verb) : verb.EndsWith('o') ? verb + "es" : Inflection.Plural(verb),
    };

    private static RichText Stopped(RichText clause) => clause.Plain.EndsWith('.') ? clause : new([.. Tidy.Trailing(clause).Runs, new(".", RunStyle.None, null, 0, 0)]);
}
