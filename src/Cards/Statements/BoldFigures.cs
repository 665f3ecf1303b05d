using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>A line that is a figure with its name: "**Total time: 45–50 minutes**", "Cooking time: 20 min".</summary>
internal static class BoldFigures
{
    private const int NameWords = 5;

    /// <returns>False where the paragraph is something else.</returns>
    public static bool Read(ParagraphBlock paragraph, CardCollector cards)
    {
        var lines = SourceLine.Of(paragraph.Text);
        if (!lines.TrueForAll(l => Parts(l.Text) is not null))
        {
            return false;
        }

        foreach (var line in lines)
        {
            var (name, value) = Parts(line.Text)!.Value;
            cards.Offer(new(CardKind.Number, Front(name, value.Plain), value, line.Line) { NeedsSubject = GenericNames.IsHeading(name.Plain) ? true : null }, paragraph.Text.Comments);
        }

        return true;
    }

    private static RichText Front(RichText name, string value) =>
        name.Plain.EndsWith(" time", StringComparison.OrdinalIgnoreCase) && Words.Count(name.Plain) == 2 ? new Phrase().Say("What is the ").Name(LowerCase.Words(name.Plain)).Say("?").End()
        : new Phrase().Name(name).Say(Quantity.IsTime(value) ? ": how long?" : ": how much?").End();

    private static (RichText Name, RichText Value)? Parts(RichText line)
    {
        var text = Phrase.Plain(line);
        var colon = text.Plain.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        var (name, value) = (Tidy.Leading(text.Slice(0, colon).Trim()), text.Slice(colon + 1).Trim());
        return Words.Count(name.Plain) is > 0 and <= NameWords && Quantity.IsWhole(value.Plain) && value.Plain.Any(char.IsLetter) && LabelWords.RoleOf(name.Plain) is not LabelRole.Aside || Words.Count(name.Plain) > 1 && Quantity.IsTime(value.Plain) ? (name, value) : null;
    }
}
