using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Fieldguide.Serving;

/// <summary>What browsers are shown.</summary>
/// <param name="Site">The last good one; null until there is one.</param>
/// <param name="Problems">Why a newer one could not be shown, a line each; empty when the site is the newest.</param>
public sealed record PreviewState(ServedSite? Site, IReadOnlyList<string> Problems)
{
    public string Version => Site?.Version ?? "none";

    /// <summary>As an event of a text/event-stream (WHATWG HTML, 9.2.6).</summary>
    public byte[] Event()
    {
        var buffer = new MemoryStream();
        buffer.Write("data: "u8);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteStartArray("problems");
            foreach (var problem in Problems)
            {
                json.WriteStringValue(problem);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n\n"u8);
        return buffer.ToArray();
    }

    /// <summary>The page for a site that could not be built even once.</summary>
    public byte[] ProblemPage()
    {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Not built yet</title></head>\n<body><h1>The site could not be built yet</h1>\n<ul>\n");
        foreach (var problem in Problems)
        {
            page.Append("<li>").Append(System.Net.WebUtility.HtmlEncode(problem)).Append("</li>\n");
        }

        return Encoding.UTF8.GetBytes(page.Append("</ul>\n<p>This page follows as soon as it can be.</p></body></html>\n").ToString());
    }
}
