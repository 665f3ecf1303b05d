using System.Text.RegularExpressions;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>"It should be both light and strong. Those are in conflict: strength needs mass.": why two wishes cannot both be met, even where somebody says so.</summary>
internal static partial class Tensions
{
    public static void Read(RichText text, int line, CardCollector cards)
    {
        if (text.Plain.Contains("both ", StringComparison.Ordinal) && Told().Match(text.Plain) is { Success: true } told)
        {
            cards.Offer(new(CardKind.Question, Phrase.Of($"Why are {told.Groups["both"].Value} in {told.Groups["what"].Value}?"), Phrase.Of(told.Groups["why"].Value), text.LineOr(line)), text.Comments);
        }
    }

    [GeneratedRegex(@"\bboth (?<both>[^.,;]{3,40}? and [^.,;]{3,40})\. (?:Those|These|They|The two|Those two) are in (?<what>tension|conflict)(?: --| —| –|:|;|,? because|,? since) (?<why>[^.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Told();
}
