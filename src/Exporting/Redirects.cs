using System.Net;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Exporting;

/// <summary>Pages at former addresses (<c>RedirectFrom</c>) that lead to where the text is now, without script.</summary>
public static class Redirects
{
    public static IEnumerable<(PageAddress From, LibraryPage To)> All(Library library) =>
        from page in library.ReadingOrder
        from written in page.Guide.Front.RedirectFrom ?? []
        let address = new PageAddress(written.Trim('/') is { Length: > 0 } path ? path + "/" : "")
        where address != page.Address
        select (address, page);

    public static OutputFile Render(PageAddress from, LibraryPage to, RelativeLink links)
    {
        var href = WebUtility.HtmlEncode(links.To(from, to.Address));
        var title = WebUtility.HtmlEncode(to.Guide.Title);
        return OutputFile.Of(from.OutputPath, $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>{title}</title>
            <meta http-equiv="refresh" content="0; url={href}"><link rel="canonical" href="{href}"><meta name="robots" content="noindex"></head>
            <body><p>This page is now at <a href="{href}">{title}</a>.</p></body></html>

            """.ReplaceLineEndings("\n"));
    }
}
