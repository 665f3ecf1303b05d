using System.Text.Json;
using Fieldguide.Diagnostics;

namespace Fieldguide.Exporting;

/// <summary>Diagnostics for scripts: in <c>data/site.json</c>, and alone with <c>--diagnostics</c>.</summary>
public static class DiagnosticsJson
{
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("path", diagnostic.Place.Path);
        json.WriteNumber("line", diagnostic.Place.Line);
        json.WriteNumber("column", diagnostic.Place.Column);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Fix is not null)
        {
            json.WriteString("fix", diagnostic.Fix);
        }

        json.WriteEndObject();
    }

    /// <summary>An array, sorted, ending in a line end; UTF-8.</summary>
    public static byte[] WriteAll(IEnumerable<Diagnostic> diagnostics) => JsonFile.Indented(json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in Diagnostic.Sort(diagnostics))
        {
            Write(json, diagnostic);
        }

        json.WriteEndArray();
    });
}
