using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>What a list is, judged as a whole.</summary>
internal static class ListShape
{
    /// <summary>Contents, further reading: most items begin with a link.</summary>
    public static bool IsLinks(ListBlock list) =>
        list.Items.Count(i => i.Lead.Runs.FirstOrDefault(r => r.Text.Any(char.IsLetterOrDigit)) is { Link: not null, Style: var style } && (style & RunStyle.Bold) == 0
            && (i.Lead.Plain.Length <= 2 * i.Lead.Runs.Where(r => r.Link is not null).Sum(r => r.Text.Length) || list.Items.Count > 1)) * 2 > list.Items.Count;

    /// <summary>Texts of the items, ticks and crosses before them taken off; empty ones left out.</summary>
    public static List<RichText> Points(ListBlock list) =>
        [.. list.Items.Where(i => !i.Lead.IsEmpty && CardDirective.Of(i.Lead.Comments) is not { Skip: true }).Select(i => Tidy.Leading(i.Lead))];
}
