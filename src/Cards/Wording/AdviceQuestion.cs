using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Wording;

/// <summary>How to ask for what stands behind advice: its reason, its manner, what to do instead, or its exception — as the first words of the text tell.</summary>
internal static partial class AdviceQuestion
{
    private const int StemLetters = 4;

    private static readonly string[] Pronouns = ["it", "this", "that", "them", "these", "those"];

    /// <summary>Orders that tell what advice is for, not how it is followed: "Show maturity".</summary>
    private static readonly string[] Aims = ["show", "solve", "let", "demonstrate", "prove", "prevent", "save", "ensure", "reduce", "help", "gain", "allow", "protect", "catch", "improve", "increase", "build", "avoid"];

    /// <returns>Null where the advice cannot be understood alone or the text only says it again.</returns>
    public static RichText? Of(RichText advice, RichText text)
    {
        var name = Phrase.Plain(Tidy.Trailing(advice, ".:!;, "));
        if (Array.Exists([.. Words.All(name.Plain)], w => Array.IndexOf(Pronouns, w) >= 0) || SaysAgain(name.Plain, text.Plain) || IsSlogan(name.Plain))
        {
            return null;
        }

        var small = LowerCase.First(name);
        small = Words.First(small.Plain) == "always" && small.Plain.Length > 7 ? LowerCase.First(small.Slice(7)) : small;
        var first = Words.First(text.Plain);
        if (first is "unless" or "except" or "only")
        {
            return new Phrase().Say("What is the exception to ").Say(Quoted.Of(name)).Say("?").End();
        }

        var orders = IsOrder(text.Plain, first) && Array.IndexOf(Aims, first) < 0;
        if (Inflection.Forbidden(small.Plain) is { } forbidden)
        {
            return orders ? Phrase.Of($"What do you do instead of {Inflection.Gerund(forbidden)}?") : Phrase.Of($"Why not {forbidden}?");
        }

        if (Watch().Match(small.Plain) is { Success: true } watch && orders)
        {
            return new Phrase().Say("What do you do about ").Say(small.Slice(watch.Length)).Say("?").End();
        }

        if (Look().Match(small.Plain) is { Success: true } look && text.Plain.Contains(": ", StringComparison.Ordinal))
        {
            return new Phrase().Say("What does ").Say(small.Slice(look.Length)).Say(" tell you?").End();
        }

        if (IsEnumeration(text.Plain) && Thing().Match(small.Plain) is { Success: true } thing)
        {
            return Phrase.Of($"Which {thing.Groups["thing"].Value} should you {thing.Groups["verb"].Value}{thing.Groups["rest"].Value}?");
        }

        return orders ? new Phrase().Say("How do you ").Say(small).Say("?").End()
            : IsEnumeration(text.Plain) ? new Phrase().Say(Quoted.Of(name)).Say(": which?").End()
            : new Phrase().Say("Why ").Say(small).Say("?").End();
    }

    /// <summary>What one says, told before its reason, comes after it: "Shows breadth. "I leave that out.""</summary>
    public static RichText Reordered(RichText text)
    {
        if (text.Plain is not ['"' or '“', ..] || Sentences.Of(text) is not { Count: > 1 } sentences || sentences[0].Plain[^1] is not ('"' or '”') || sentences.Skip(1).Any(s => s.Plain is ['"' or '“', ..]))
        {
            return text;
        }

        var reason = new Phrase();
        foreach (var sentence in sentences.Skip(1))
        {
            reason.Say(reason.End().IsEmpty ? "" : " ").Say(sentence);
        }

        return reason.Say(" ").Say(sentences[0]).End();
    }

    /// <summary>"Practise, practise, practise".</summary>
    private static bool IsSlogan(string advice) => Words.All(advice) is { Count: > 2 } words && words.Distinct(StringComparer.Ordinal).Count() == 1;

    private static bool IsOrder(string text, string first) =>
        first is "if" or "when" or "on" or "in" or "at" or "with" or "by" or "from" or "using" or "without" || (Inflection.IsCommand(text) && first is not ("practice" or "study" or "test" or "work" or "point" or "do" or "design")) || (first == "do" && Words.All(text) is ["do", not "not", ..]);

    /// <summary>Names divided by commas, and nothing said of them.</summary>
    private static bool IsEnumeration(string text) =>
        text.Contains(',', StringComparison.Ordinal) && Words.Count(text) <= 12 && Words.First(text) is not ("a" or "an" or "the") && Sentences.Of(Phrase.Of(text)).Count == 1
        && !Words.All(text).Exists(w => w is "is" or "are" or "should" or "must" or "can" or "will" or "not" or "no" or "that" or "because" or "so" || Inflection.IsThirdPerson(w));

    /// <summary>Half of the advice's own words stand in its text again.</summary>
    private static bool SaysAgain(string advice, string text)
    {
        var asked = Words.Content(advice).Where(w => w.Length >= StemLetters).Distinct(StringComparer.Ordinal).ToArray();
        var told = Words.Content(text).Where(w => w.Length >= StemLetters).ToArray();
        var again = asked.Count(a => Array.Exists(told, t => t.AsSpan(0, StemLetters).SequenceEqual(a.AsSpan(0, StemLetters))));
        return asked.Length > 1 && again * 2 >= asked.Length && told.Length <= 8;
    }

    [GeneratedRegex(@"^(watch|look out|listen|keep an eye out|watch out) for ")]
    private static partial Regex Watch();

    [GeneratedRegex(@"^(look at|check|consider|examine|inspect) (?=the |your |its )")]
    private static partial Regex Look();

    /// <summary>"Have a sharp knife ready", "Know your numbers".</summary>
    [GeneratedRegex(@"^(?<verb>\p{Ll}+) (an? |the |your |some )(?<thing>\p{Ll}+( \p{Ll}+){0,2}?)(?<rest>( (ready|handy|nearby|at hand|in mind|with you))?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Thing();
}
