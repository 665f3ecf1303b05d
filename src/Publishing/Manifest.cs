using System.Globalization;
using System.Text;
using Fieldguide.Execution;
using Fieldguide.Files;

namespace Fieldguide.Publishing;

/// <summary>
/// Files with length and hash, one on a line in ordinal order, and a last line that proves the list is whole.
/// The form of both the manifest and the journal.
/// </summary>
internal static class Manifest
{
    public static string Write(IEnumerable<WrittenFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files.OrderBy(f => f.Path))
        {
            text.Append(CultureInfo.InvariantCulture, $"{file.Hash} {file.Length} {Escape(file.Path.Value)}\n");
        }

        var body = text.ToString();
        return $"{body}whole {Fingerprints.Of(body)}\n";
    }

    /// <returns>Null when the list is torn or is not one.</returns>
    public static IReadOnlyList<WrittenFile>? Read(string text)
    {
        var end = text.LastIndexOf("whole ", StringComparison.Ordinal);
        if (end < 0 || text[end..].TrimEnd('\n') != "whole " + Fingerprints.Of(text[..end]))
        {
            return null;
        }

        return
        [
            .. text[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
            {
                var parts = line.Split(' ', 3);
                return new WrittenFile(new(Unescape(parts[2])), long.Parse(parts[1], CultureInfo.InvariantCulture), parts[0]);
            }),
        ];
    }

    /// <summary>A name may hold a line end.</summary>
    private static string Escape(string path) => path.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);

    private static string Unescape(string text) =>
        string.Join('\\', text.Split(@"\\").Select(part => part.Replace(@"\n", "\n", StringComparison.Ordinal)));
}
