using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>What one does in a step that is a heading: its first sentence, where that is an instruction.</summary>
internal static partial class HeadingActions
{
    private const int LongestAction = 25; // words

    public static void Read(GuideSection section, CardCollector cards)
    {
        if (section.Heading is not { } heading || !IsStep(heading.Text)
            || section.Blocks.FirstOrDefault(b => b is not (CommentBlock or BreakBlock)) is not ParagraphBlock { Text: { IsEmpty: false } text } paragraph)
        {
            return;
        }

        var said = Sentences.Of(text)[0];
        if (said.Plain.StartsWith("This ", StringComparison.Ordinal) && Rank().Match(said.Plain) is { Success: true } rank && HeadingSteps.Named(heading.Text, cards.Vocabulary) is { } named)
        {
            // The heading is the answer, so it does not stand above the question.
            cards.Enter(section with { Path = [.. section.Path.SkipLast(1)] });
            cards.Offer(new(CardKind.Step, new Phrase().Say($"Which {Words.First(named)} is ").Say(rank.Groups["rank"].Value).Say("?").End(), Phrase.Of(Tidy.Heading(heading.Text)), paragraph.Line));
            cards.Enter(section);
        }

        if (Verbs.IsCommand(said.Plain) && said.Plain[^1] is '.' or ':' && Words.Count(said.Plain) is > 3 and <= LongestAction && (text.Runs[0].Style & RunStyle.Bold) == 0)
        {
            var name = Tidy.Heading(heading.Text);
            var time = name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open && name.AsSpan(open).ContainsAnyInRange('0', '9') ? open : name.Length;
            cards.Offer(new(CardKind.Step, new Phrase().Name(name[..time]).Say(": what do you do?").End(), Tidy.Trailing(Phrase.Plain(said), ":"), paragraph.Line) { NeedsSubject = false });
        }
    }

    [GeneratedRegex(@"^This (?:(?:step|phase|stage|part) )?is (?<rank>the (?:core|heart|crux|centre|center|centrepiece|foundation|backbone|climax|(?:most|least) \p{L}+ (?:one|part|step|phase|stage)|(?:hardest|longest|shortest|easiest|slowest|riskiest|main) (?:one|part|step|phase|stage))(?: of [^,;:]+?)?)[.!]$", RegexOptions.ExplicitCapture)]
    private static partial Regex Rank();

    /// <summary>"Step 2: Compress", "Clarify (0-5 min)".</summary>
    private static bool IsStep(string heading)
    {
        var text = heading.Trim();
        var open = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        var name = Tidy.Leading(Phrase.Of(text)).Plain;
        return open > 0 && Quantity.IsTime(text[(open + 1)..^1])
            || name.Split(' ') is [var word, var number, ..] && LabelWords.Sequences.Contains(word.ToLowerInvariant()) && char.IsAsciiDigit(number[0]);
    }
}
