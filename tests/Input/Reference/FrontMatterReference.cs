using System.Globalization;
using System.Text;
using Fieldguide.Markdown;

namespace Fieldguide.Tests.Input.Reference;

/// <summary>The page of all keys of front matter.</summary>
internal static class FrontMatterReference
{
    public static string Write()
    {
        var page = new StringBuilder("""
            ---
            Title: Front matter
            Description: Every key that a page may begin with, what it takes and what it does.
            Order: 2
            ---

            <!-- Written from the code; see Contributing. -->

            Front matter is YAML between two lines of `---` at the very top of a file. Every key is optional, and its case does not matter. [Writing content](writing-content.md#front-matter) shows it in use.

            Keys marked as inherited may also stand in `_directory.yml`, as defaults for a folder and everything below it. A list may be written as one text with commas.

            | Key | Takes | Inherited | Does |
            |---|---|---|---|

            """);
        foreach (var key in FrontMatterKeys.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{key.Name}` | {key.Takes} | {(key.Inherited ? "yes" : "no")} | {key.Doc} |\n");
        }

        return page.ToString();
    }
}
