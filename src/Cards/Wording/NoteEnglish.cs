using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Wording;

/// <summary>Articles that notes leave out: "what happens when guest pays bill" as "when a guest pays a bill".</summary>
internal static partial class NoteEnglish
{
    /// <summary>Only of nouns the page itself counts, with an article or in the plural.</summary>
    public static RichText WithArticles(RichText front, Vocabulary words)
    {
        if (!front.Plain.Contains(" happens ", StringComparison.Ordinal) || Clause().Match(front.Plain) is not { Success: true } clause
            || Noun(clause.Groups["who"].Value, words) is not { } who || Inflection.IsPlural(clause.Groups["who"].Value))
        {
            return front;
        }

        var whom = clause.Groups["whom"];
        var said = new Phrase().Say(front.Slice(0, clause.Groups["who"].Index)).Say(Like(front, who + " "));
        var from = clause.Groups["does"].Index;
        if (whom.Success && !Inflection.IsPlural(whom.Value) && Noun(whom.Value, words) is { } what)
        {
            return said.Say(front.Slice(from, whom.Index - from)).Say(Like(front, what)).Say(front.Slice(whom.Index + whom.Length)).End();
        }

        return whom.Success && Verbs.IsPresent(whom.Value) ? front : said.Say(front.Slice(from)).End();
    }

    private static string? Noun(string noun, Vocabulary words) =>
        words.IsCounted(noun) || words.Holds(Inflection.Plural(noun)) ? $"{("aeio".Contains(noun[0], StringComparison.Ordinal) ? "an" : "a")} {noun}" : null;

    private static RichText Like(RichText front, string text) => new([front.Runs[^1] with { Text = text }]);

    [GeneratedRegex(@" happens (when|if) (?<who>\p{Ll}{3,}) (?<does>\p{Ll}{2,}[^s\W]s\b)( (?<whom>\p{Ll}{3,})(?=[,?]))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Clause();
}
