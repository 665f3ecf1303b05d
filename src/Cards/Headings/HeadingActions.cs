using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>What one does in a step that is a heading: its first sentence, where that is an instruction.</summary>
internal static class HeadingActions
{
    private const int LongestAction = 25; // words

    private const int HeadingWords = 4;

    /// <summary>Of an instruction and those that follow it: more is more than one thing to know.</summary>
    private const int OrderWords = 22;

    public static void Read(GuideSection section, CardCollector cards)
    {
        if (section.Heading is not { } heading
            || section.Blocks.FirstOrDefault(b => b is not (CommentBlock or BreakBlock)) is not ParagraphBlock { Text: { IsEmpty: false } text } paragraph)
        {
            return;
        }

        var sentences = Sentences.Of(text);
        var said = sentences[0];
        if (!IsStep(heading.Text))
        {
            Rule(heading, said, paragraph.Line, cards);
        }
        else if (Verbs.IsCommand(said.Plain) && said.Plain[^1] is '.' or ':' && Words.Count(said.Plain) is > 3 and <= LongestAction && (text.Runs[0].Style & RunStyle.Bold) == 0)
        {
            var name = Tidy.Heading(heading.Text);
            var time = name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open && name.AsSpan(open).ContainsAnyInRange('0', '9') ? open : name.Length;
            cards.Offer(new(CardKind.Step, new Phrase().Name(name[..time]).Say(": what do you do?").End(), Orders(sentences), paragraph.Line) { NeedsSubject = false });
        }
    }

    /// <summary>"Knife work" and below it "Always cut away from the hand, never towards it.": what the heading is about has one rule.</summary>
    private static void Rule(Heading heading, RichText said, int line, CardCollector cards)
    {
        if (heading.Level > 1 && Words.First(said.Plain) is "always" or "never" && !said.Plain.Contains(';', StringComparison.Ordinal) && said.Plain.EndsWith('.') && Words.Count(said.Plain) is > 3 and <= LongestAction && Verbs.MayCommand(LowerCase.First(said.Plain[said.Plain.IndexOf(' ', StringComparison.Ordinal)..].Trim()))
            && Tidy.Heading(heading.Text) is var name && Words.Count(name) <= HeadingWords && !name.EndsWith('?') && !LabelWords.Questions.Contains(Words.First(name)) && !GenericNames.IsHeading(name) && !Verbs.IsCommand(name))
        {
            cards.Offer(new(CardKind.Question, new Phrase().Name(name).Say(": what is the rule?").End(), Phrase.Plain(said), line) { NeedsSubject = false });
        }
    }

    /// <summary>The instruction, with those that follow it.</summary>
    private static RichText Orders(List<RichText> sentences)
    {
        var orders = new Phrase().Say(Phrase.Plain(sentences[0]));
        var words = Words.Count(sentences[0].Plain);
        foreach (var next in sentences.Skip(1).TakeWhile(s => s.Plain.EndsWith('.') && Verbs.IsCommand(s.Plain)))
        {
            words += Words.Count(next.Plain);
            if (words > OrderWords)
            {
                break;
            }

            orders.Say(new RichText([new(" ", RunStyle.None, null, 0, 0)])).Say(Phrase.Plain(next));
        }

        return Tidy.Trailing(orders.End(), ":");
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
