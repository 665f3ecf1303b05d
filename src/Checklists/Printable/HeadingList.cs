using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>Headings that are themselves the list: "Mistakes" with "1. No units", "2. Rounding early" below it.</summary>
internal static partial class HeadingList
{
    private const int Fewest = 3;
    private const int WordsOfAHeading = 10;

    /// <summary>Null when they are none.</summary>
    public static IReadOnlyList<ChecklistItem>? Of(SectionNode section, string pageTitle)
    {
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

        var texts = section.Children.Select(c => Bare(c.Heading!.Text)).ToArray();
        ItemForm[] forms = [.. section.Children.Select((c, i) => new ItemForm(new([new(texts[i], RunStyle.None, null, c.Heading!.Line, 1)]), null, false))];
        return Array.TrueForAll(texts, t => t.Length > 0) && Array.TrueForAll(forms, f => f.Words <= WordsOfAHeading) && PrintableList.IsWorkable(forms, aim.Value)
            ? [.. forms.Select((f, i) => new ChecklistItem(section.Children[i].Heading!.Line, f.Text, true, false, null, []))]
            : null;
    }

    private static string Bare(string heading) => Label.Clean(Number().Replace(heading, ""));

    /// <summary>"1. ", "❌ Mistake 2: ", "Rule 3 – ".</summary>
    [GeneratedRegex(@"^[^\p{L}\p{N}]*(?:\p{L}+\s+)?(?:#\s*)?\d+\s*[.):–—-]\s*|^[❌✗✘🚫⛔✅✓✔]+\uFE0F?\s*")]
    private static partial Regex Number();
}
