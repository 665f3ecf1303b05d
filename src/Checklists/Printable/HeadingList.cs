using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>Headings that are themselves the list: "Mistakes" with "1. No units", "2. Rounding early" below it.</summary>
internal static partial class HeadingList
{
    private const int Fewest = 3;
    private const int WordsOfAHeading = 10;
    private const int WordsOfARemedy = 32;

    /// <summary>Null when they are none.</summary>
    /// <param name="own">That they are remedies; null for headings as they are.</param>
    public static IReadOnlyList<ChecklistItem>? Of(SectionNode section, string pageTitle, out string? own)
    {
        own = null;
        if (section.Heading is null || section.Children.Count < Fewest)
        {
            return null;
        }

        var aim = new ListContext(null, section, pageTitle).Aim(out _);
        var numbered = section.Children.All(c => Number().IsMatch(c.Heading!.Text));
        if (aim is not (ListAim.Avoid or ListAim.Do or ListAim.Ask) || (!numbered && aim != ListAim.Avoid))
        {
            return null;
        }

        if (aim == ListAim.Avoid)
        {
            own = Remedies.Title;
            return Instead(section);
        }

        var texts = section.Children.Select(c => Bare(c.Heading!.Text)).ToArray();
        ItemForm[] forms = [.. section.Children.Select((c, i) => new ItemForm(new([new(texts[i], RunStyle.None, null, c.Heading!.Line, 1)]), null, false))];
        return Array.TrueForAll(texts, t => t.Length > 0) && Array.TrueForAll(forms, f => f.Words <= WordsOfAHeading) && PrintableList.IsWorkable(forms, aim.Value)
            ? [.. forms.Select((f, i) => new ChecklistItem(section.Children[i].Heading!.Line, f.Text, true, false, null, []))]
            : null;
    }

    /// <summary>Of headings that are mistakes, what the text below each says to do instead; null where one does not.</summary>
    private static IReadOnlyList<ChecklistItem>? Instead(SectionNode section)
    {
        var remedies = section.Children.Select(c => Remedies.Below(c.Blocks)).OfType<RichText>().ToArray();
        return remedies.Length == section.Children.Count && Array.TrueForAll(remedies, r => Label.CountWords(r.Plain) <= WordsOfARemedy)
            ? [.. remedies.Select((r, i) => new ChecklistItem(section.Children[i].Heading!.Line, r, true, false, null, []))]
            : null;
    }

    private static string Bare(string heading) => Label.Clean(Number().Replace(heading, ""));

    /// <summary>"1. ", "❌ Mistake 2: ", "Rule 3 – ".</summary>
    [GeneratedRegex(@"^[^\p{L}\p{N}]*(?:\p{L}+\s+)?(?:#\s*)?\d+\s*[.):–—-]\s*|^[❌✗✘🚫⛔✅✓✔]+\uFE0F?\s*")]
    private static partial Regex Number();
}
