using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Exporting;

/// <summary>The small files beside the pages, each as its convention says.</summary>
public static class SiteFiles
{
    /// <summary>Tells GitHub Pages to publish the files as they are.</summary>
    public static OutputFile NoJekyll() => new(new(".nojekyll"), Array.Empty<byte>());

    /// <param name="siteUrl">Absolute, ending in a slash; null when the host is not known.</param>
    public static OutputFile Robots(string? siteUrl) =>
        OutputFile.Of(new("robots.txt"), "User-agent: *\nAllow: /\n" + (siteUrl is null ? "" : $"\nSitemap: {siteUrl}sitemap.xml\n"));

    /// <summary>sitemaps.org 0.9: every page a reader would look for.</summary>
    /// <param name="ours">Pages the program makes.</param>
    /// <param name="changed">When guides last changed, as far as it is known.</param>
    public static OutputFile Sitemap(Library library, IEnumerable<PageAddress> ours, string siteUrl, IReadOnlyDictionary<SourcePath, DateOnly> changed)
    {
        var dates = library.ReadingOrder.Where(p => changed.ContainsKey(p.Path)).ToDictionary(p => p.Address, p => changed[p.Path]);
        var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var address in Addresses(library).Concat(ours).Distinct().Order())
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", siteUrl + RelativeLink.Escape(address.Value));
                if (dates.TryGetValue(address, out var date))
                {
                    xml.WriteElementString("lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new(new("sitemap.xml"), buffer.ToArray());
    }

    /// <summary><c>data/site.json</c>: the pages and the warnings, for scripts.</summary>
    public static OutputFile SiteJson(Library library, string title, IReadOnlyList<Diagnostic> diagnostics) => JsonFile.Write("data/site.json", json =>
    {
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteStartArray("pages");
        foreach (var page in library.ReadingOrder.OrderBy(p => p.Path))
        {
            WritePage(json, page);
        }

        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var diagnostic in Diagnostic.Sort(diagnostics))
        {
            DiagnosticsJson.Write(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WritePage(Utf8JsonWriter json, LibraryPage page)
    {
        json.WriteStartObject();
        json.WriteString("path", page.Path.Value);
        json.WriteString("url", page.Address.ToString());
        json.WriteString("title", page.Guide.Title);
        json.WriteStartArray("headings");
        foreach (var heading in page.Guide.Headings)
        {
            json.WriteStartObject();
            json.WriteNumber("level", heading.Level);
            json.WriteString("id", heading.Id);
            json.WriteString("text", heading.Text);
            json.WriteNumber("line", heading.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("words", page.Guide.Words);
        json.WriteEndObject();
    }

    private static IEnumerable<PageAddress> Addresses(Library library) =>
        library.ReadingOrder.Select(p => p.Address)
            .Concat(library.Sections.Where(s => s.Page is null && s.PageCount > 0).Select(s => s.Address));
}
