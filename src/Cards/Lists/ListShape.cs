using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>What a list is, judged as a whole.</summary>
internal static class ListShape
{
    /// <summary>Contents, further reading: most items begin with a link.</summary>
    public static bool IsLinks(ListBlock list) =>
        list.Items.Count(i => i.Lead.Runs.FirstOrDefault(r => r.Text.Any(char.IsLetterOrDigit)) is { Link: not null, Style: var style } && (style & RunStyle.Bold) == 0
            && (i.Lead.Plain.Length <= 2 * i.Lead.Runs.Where(r => r.Link is not null).Sum(r => r.Text.Length) || list.Items.Count > 1)) * 2 > list.Items.Count;

    /// <summary>Texts of the items, ticks and crosses before them taken off; empty ones, examples, and warnings among what is right left out.</summary>
    public static List<RichText> Points(ListBlock list) =>
        [.. RedFlags.Without(list).Items.Where(i => !i.Lead.Plain.StartsWith("e.g.", StringComparison.OrdinalIgnoreCase) && !i.Lead.IsEmpty && CardDirective.Of(i.Lead.Comments) is not { Skip: true }).Select(i => Tidy.Leading(Whole(i)))];

    /// <summary>"For each guest:" with the little that its own list adds, in one line.</summary>
    private static RichText Whole(ListEntry item)
    {
        if (!item.Lead.Plain.EndsWith(':') || item.Below.OfType<ListBlock>().FirstOrDefault() is not { } below)
        {
            return item.Lead;
        }

        var whole = new Phrase().Say(item.Lead);
        for (var i = 0; i < below.Items.Count; i++)
        {
            whole.Say(new RichText([new(i == 0 ? " " : "; ", RunStyle.None, null, 0, 0)])).Say(i == 0 ? LowerCase.First(below.Items[i].Lead) : below.Items[i].Lead);
        }

        return whole.End();
    }
}
