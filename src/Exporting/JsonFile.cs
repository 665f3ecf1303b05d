using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fieldguide.Files;

namespace Fieldguide.Exporting;

/// <summary>JSON for scripts, which people open too: a file of its own, never inside a page, so letters of every script stay letters.</summary>
internal static class JsonFile
{
    /// <returns>Lines indented by <paramref name="indent"/> spaces, each ended by a line feed, the last one too.</returns>
    public static OutputFile Write(string path, Action<Utf8JsonWriter> write, int indent = 2) => new(new(path), Indented(write, indent));

    /// <inheritdoc cref="Write"/>
    public static byte[] Indented(Action<Utf8JsonWriter> write, int indent = 2) =>
        Bytes(write, new() { Indented = true, IndentSize = indent, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, "\n"u8);

    /// <summary>On one line, without a line end.</summary>
    public static OutputFile WriteCompact(string path, Action<Utf8JsonWriter> write) =>
        new(new(path), Bytes(write, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }, []));

    private static byte[] Bytes(Action<Utf8JsonWriter> write, JsonWriterOptions options, ReadOnlySpan<byte> end)
    {
        using var bytes = new ByteChunks();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            write(json);
        }

        bytes.Write(end);
        return bytes.ToArray();
    }
}
