using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>What one does in a step that is a heading: its first sentence, where that is an instruction.</summary>
internal static class HeadingActions
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
        if (Verbs.IsCommand(said.Plain) && said.Plain[^1] is '.' or ':' && Words.Count(said.Plain) is > 3 and <= LongestAction && (text.Runs[0].Style & RunStyle.Bold) == 0)
        {
            var name = Tidy.Heading(heading.Text);
            var time = name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open && name.AsSpan(open).ContainsAnyInRange('0', '9') ? open : name.Length;
            cards.Offer(new(CardKind.Step, new Phrase().Name(name[..time]).Say(": what do you do?").End(), Tidy.Trailing(Phrase.Plain(said), ":"), paragraph.Line) { NeedsSubject = false });
        }
    }

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
