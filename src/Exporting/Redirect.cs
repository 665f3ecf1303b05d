using System.Net;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Exporting;

/// <summary>A former address (<c>RedirectFrom</c>) that leads to where the text is now, without script.</summary>
/// <param name="Written">As the author wrote it.</param>
public sealed record Redirect(PageAddress From, LibraryPage To, string Written)
{
    /// <summary>In reading order; none from a page to itself.</summary>
    public static IEnumerable<Redirect> All(Library library) =>
        from page in library.ReadingOrder
        from written in (page.Guide.Front.RedirectFrom ?? []).Distinct(StringComparer.Ordinal)
        let address = new PageAddress(written.Trim('/') is { Length: > 0 } path ? path + "/" : "")
        where address != page.Address
        select new Redirect(address, page, written);

    public OutputFile Render(RelativeLink links)
    {
        var href = WebUtility.HtmlEncode(links.To(From, To.Address));
        var title = WebUtility.HtmlEncode(To.Guide.Title);
        return OutputFile.Of(From.OutputPath, $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>{title}</title>
            <meta http-equiv="refresh" content="0; url={href}"><link rel="canonical" href="{href}"><meta name="robots" content="noindex"></head>
            <body><p>This page is now at <a href="{href}">{title}</a>.</p></body></html>

            """.ReplaceLineEndings("\n"));
    }
}
