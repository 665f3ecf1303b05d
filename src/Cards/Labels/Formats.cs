using Fieldguide.Cards.Fences;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>"Format:" with the parts of a line to be written: "Name + dose + hour". Of a course or a meeting the format is no fact.</summary>
internal static class Formats
{
    private const int PartsAtLeast = 2;
    private const int PartWords = 4;

    public static bool Is(LabelledPart part) => part.Label.Label.Plain.Trim(':', ' ').Equals("format", StringComparison.OrdinalIgnoreCase);

    /// <summary>The one line of the fence; null where it holds something else.</summary>
    public static RichText? Of(CodeBlock code) =>
        FenceReader.IsText(code) && code.Lines.Where(l => l.AsSpan().Trim().Length > 0).ToArray() is [var only] && IsJoined(only) ? Phrase.Of(only.Trim()) : null;

    public static void Offer(LabelledPart part, CardCollector cards)
    {
        if (!IsJoined(part.Text.Plain))
        {
            return;
        }

        var topic = cards.Topic;
        var front = Verbs.IsCommand(topic)
            ? new Phrase().Say("In which format do you ").Say(LowerCase.First(Casing.Name(topic, cards.Vocabulary))).Say("?")
            : new Phrase().Name(topic).Say(": which format?");
        cards.Offer(new(CardKind.Attribute, front.End(), part.Text, part.Line) { NeedsSubject = false }, part.Comments);
    }

    private static bool IsJoined(string text) =>
        text.Split(" + ", StringSplitOptions.TrimEntries) is { Length: >= PartsAtLeast } parts && Array.TrueForAll(parts, p => Words.Count(p) is > 0 and <= PartWords && !p.AsSpan().ContainsAny("=;|<>"));
}
