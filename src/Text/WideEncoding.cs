using System.Text;

namespace Fieldguide.Text;

/// <summary>
/// UTF-16 and UTF-32 without a byte order mark. Both are told by their NULs, which no text has: ASCII in such an encoding is
/// certain, anything else a guess that is left to a person.
/// </summary>
internal static class WideEncoding
{
    private const int Sample = 4096;

    private static readonly (ByteOrderMark Mark, int Width, int At)[] Forms =
    [
        (ByteOrderMark.UnmarkedUtf32LittleEndian, 4, 0), (ByteOrderMark.UnmarkedUtf32BigEndian, 4, 3),
        (ByteOrderMark.UnmarkedUtf16LittleEndian, 2, 0), (ByteOrderMark.UnmarkedUtf16BigEndian, 2, 1),
    ];

    /// <returns>The encoding in which the bytes are ASCII text, and nothing else; null when there is none.</returns>
    public static ByteOrderMark? Certain(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)0) < 0)
        {
            return null;
        }

        foreach (var (mark, width, at) in Forms)
        {
            if (IsAscii(bytes, width, at))
            {
                return mark;
            }
        }

        return null;
    }

    /// <returns>What a text with NULs most likely is, for a person; null for one without.</returns>
    public static string? Likely(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)0) < 0)
        {
            return null;
        }

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        Span<int> nuls = stackalloc int[4];
        for (var i = 0; i < sample.Length; i++)
        {
            nuls[i % 4] += sample[i] == 0 ? 1 : 0;
        }

        var all = sample.Length / 4;
        return all > 0 && nuls[2] > all * 0.9 && nuls[3] > all * 0.9 ? "UTF-32 (little endian)"
            : all > 0 && nuls[0] > all * 0.9 && nuls[1] > all * 0.9 ? "UTF-32 (big endian)"
            : nuls[0] + nuls[2] == 0 ? "UTF-16 (little endian)"
            : nuls[1] + nuls[3] == 0 ? "UTF-16 (big endian)"
            : "no text, or one in an encoding that is not known";
    }

    public static Encoding? Of(ByteOrderMark mark) => mark switch
    {
        ByteOrderMark.Utf16LittleEndian or ByteOrderMark.UnmarkedUtf16LittleEndian => Encoding.Unicode,
        ByteOrderMark.Utf16BigEndian or ByteOrderMark.UnmarkedUtf16BigEndian => Encoding.BigEndianUnicode,
        ByteOrderMark.Utf32LittleEndian or ByteOrderMark.UnmarkedUtf32LittleEndian => Encoding.UTF32,
        ByteOrderMark.Utf32BigEndian or ByteOrderMark.UnmarkedUtf32BigEndian => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    private static bool IsAscii(ReadOnlySpan<byte> bytes, int width, int at)
    {
        if (bytes.Length % width != 0)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            if (i % width == at ? bytes[i] is 0 or > 0x7E or < (byte)' ' and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') : bytes[i] != 0)
            {
                return false;
            }
        }

        return true;
    }
}
