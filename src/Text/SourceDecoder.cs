using System.Buffers;
using System.Text;

namespace Fieldguide.Text;

/// <summary>
/// Bytes to characters and back. UTF-8 with or without a byte order mark, UTF-16 and UTF-32 with one, or where all is ASCII. Where a file is not valid UTF-8,
/// the valid sequences stay UTF-8 and only the bytes that belong to none are read as Windows-1252: people paste one old
/// quotation mark into a good file far more often than they save a whole file in another encoding.
/// </summary>
public static class SourceDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Windows-1252, 80–9F. The five undefined bytes become the C1 control of the same number (WHATWG Encoding, index windows-1252).</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Never throws: every sequence of bytes has a reading.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(rest, ByteOrderMark.Utf8),
        // Before UTF-16, whose mark begins alike; no text begins with a NUL.
        [0xFF, 0xFE, 0, 0, .. var rest] => DecodeWide(rest, ByteOrderMark.Utf32LittleEndian),
        [0, 0, 0xFE, 0xFF, .. var rest] => DecodeWide(rest, ByteOrderMark.Utf32BigEndian),
        [0xFF, 0xFE, .. var rest] => DecodeWide(rest, ByteOrderMark.Utf16LittleEndian),
        [0xFE, 0xFF, .. var rest] => DecodeWide(rest, ByteOrderMark.Utf16BigEndian),
        _ => WideEncoding.Certain(bytes) is { } mark ? DecodeWide(bytes, mark) : DecodeUtf8(bytes, ByteOrderMark.None),
    };

    /// <returns>What encoding the NULs in a file speak for, though it could not be read in it; null without any.</returns>
    public static string? Doubt(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)0) >= 0 && Decode(bytes).ByteOrderMark is ByteOrderMark.None or ByteOrderMark.Utf8 ? WideEncoding.Likely(bytes) : null;

    /// <summary>
    /// The bytes of <paramref name="text"/> in the encoding of the file it came from.
    /// Characters listed in <see cref="DecodedText.InvalidBytes"/> go back to their single byte.
    /// </summary>
    public static byte[] Encode(DecodedText text)
    {
        if (WideEncoding.Of(text.ByteOrderMark) is { } wide)
        {
            return text.ByteOrderMark >= ByteOrderMark.UnmarkedUtf16LittleEndian ? wide.GetBytes(text.Text) : [.. wide.Preamble, .. wide.GetBytes(text.Text)];
        }

        var buffer = new ArrayBufferWriter<byte>(text.Text.Length + 16);
        if (text.ByteOrderMark == ByteOrderMark.Utf8)
        {
            buffer.Write<byte>([0xEF, 0xBB, 0xBF]);
        }

        var written = 0;
        foreach (var invalid in text.InvalidBytes)
        {
            Utf8.GetBytes(text.Text.AsSpan(written, invalid.Offset - written), buffer);
            buffer.Write<byte>([invalid.Byte]);
            written = invalid.Offset + 1;
        }

        Utf8.GetBytes(text.Text.AsSpan(written), buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static DecodedText DecodeWide(ReadOnlySpan<byte> bytes, ByteOrderMark mark) => new(WideEncoding.Of(mark)!.GetString(bytes), mark, []); // Only UTF-8 has none.

    private static DecodedText DecodeUtf8(ReadOnlySpan<byte> bytes, ByteOrderMark mark)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new(Utf8.GetString(bytes), mark, []);
        }

        var text = new StringBuilder(bytes.Length);
        var invalid = new List<InvalidByte>();
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
                bytes = bytes[length..];
                continue;
            }

            // One byte at a time: what follows a broken lead byte may be sound by itself.
            invalid.Add(new(text.Length, bytes[0]));
            text.Append(bytes[0] is >= 0x80 and < 0xA0 ? Windows1252[bytes[0] - 0x80] : (char)bytes[0]);
            bytes = bytes[1..];
        }

        return new(text.ToString(), mark, invalid);
    }
}
