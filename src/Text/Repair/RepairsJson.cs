using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Fieldguide.Text.Repair;

/// <summary>The reports of many files as <c>repairs.json</c>: files that needed nothing are left out, the rest sorted by path.</summary>
public static class RepairsJson
{
    /// <returns>UTF-8 with a final line feed; the same for the same reports.</returns>
    public static byte[] Write(IEnumerable<(string Path, RepairReport Report)> reports)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartArray();
            foreach (var (path, report) in reports.Where(entry => entry.Report.Sequences.Count > 0).OrderBy(entry => entry.Path, StringComparer.Ordinal))
            {
                Write(json, path, report);
            }

            json.WriteEndArray();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string path, RepairReport report)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteString("codec", report.Codec);
        json.WriteNumber("linesChanged", report.LinesChanged);
        json.WriteNumber("sequences", report.Sequences.Count);
        json.WriteNumber("inferred", report.Inferred);
        json.WriteStartArray("ambiguous");
        foreach (var sequence in report.Ambiguous)
        {
            json.WriteStartObject();
            json.WriteNumber("line", sequence.Line);
            json.WriteNumber("column", sequence.Column);
            json.WriteString("damaged", sequence.Damaged);
            json.WriteString("repaired", sequence.Repaired);
            json.WriteNumber("probability", Math.Round(sequence.Probability, 4));
            json.WriteStartArray("alternatives");
            foreach (var alternative in sequence.Alternatives)
            {
                json.WriteStringValue(alternative);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
