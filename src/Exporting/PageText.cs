using System.Text;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Exporting;

/// <summary><c>index.md</c> beside each written page: its repaired Markdown, for programs that read text better than pages.</summary>
public static class PageText
{
    public static OutputPath PathOf(PageAddress page) => new($"{page.Value}index.md");

    /// <summary>A title that came from elsewhere is put above the text, which would else have none.</summary>
    public static OutputFile Of(LibraryPage page) => new(
        PathOf(page.Address),
        page.Guide.TitleHeadingId is null ? (byte[])[.. Encoding.UTF8.GetBytes($"# {page.Guide.Title}\n\n"), .. page.Guide.Markdown.Span] : page.Guide.Markdown);
}
