using System.Text;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Exporting;

/// <summary>
/// <c>/llms.txt</c> (llmstxt.org): the site's name, what it is, and a list of its texts by section, in reading order.
/// </summary>
public static class LlmsText
{
    /// <param name="siteUrl">Absolute, ending in a slash; null when the host is not known: addresses are then relative to this file.</param>
    public static OutputFile Of(Library library, string title, string? description, string? siteUrl)
    {
        var text = new StringBuilder().Append("# ").Append(Line(title)).Append('\n');
        if (description is not null)
        {
            text.Append("\n> ").Append(Line(description)).Append('\n');
        }

        List(text, "Pages", library.Root, siteUrl, below: false);
        foreach (var entry in library.Root.Entries)
        {
            if (entry.Section is { } section)
            {
                List(text, section.Title, section, siteUrl, below: true);
            }
        }

        return OutputFile.Of(new("llms.txt"), text.ToString());
    }

    /// <param name="below">With all sections inside; without, only what lies in the folder itself.</param>
    private static void List(StringBuilder text, string heading, Section section, string? siteUrl, bool below)
    {
        var start = text.Length;
        text.Append("\n## ").Append(Line(heading)).Append("\n\n");
        var empty = text.Length;
        AddAll(text, section, siteUrl, below);
        if (text.Length == empty)
        {
            text.Length = start;
        }
    }

    private static void AddAll(StringBuilder text, Section section, string? siteUrl, bool below)
    {
        if (section.Page is not null)
        {
            Add(text, section.Page, siteUrl);
        }

        foreach (var entry in section.Entries)
        {
            if (entry.Page is not null)
            {
                Add(text, entry.Page, siteUrl);
            }
            else if (below)
            {
                AddAll(text, entry.Section!, siteUrl, below); // One of the two is there.
            }
        }
    }

    private static void Add(StringBuilder text, LibraryPage page, string? siteUrl)
    {
        text.Append("- [").Append(Line(page.Guide.Title).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)).Append("](")
            .Append(siteUrl).Append(RelativeLink.Escape(PageText.PathOf(page.Address).Value)).Append(')');
        if (page.Guide.Front.Description is { Length: > 0 } description)
        {
            text.Append(": ").Append(Line(description));
        }

        text.Append('\n');
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ").Trim();
}
