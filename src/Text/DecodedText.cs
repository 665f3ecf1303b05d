namespace Fieldguide.Text;

/// <summary>What the first bytes of a file say about the rest.</summary>
public enum ByteOrderMark
{
    None,
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf32LittleEndian,
    Utf32BigEndian,

    /// <summary>No mark, and yet beyond doubt: all characters are ASCII.</summary>
    UnmarkedUtf16LittleEndian,
    UnmarkedUtf16BigEndian,
    UnmarkedUtf32LittleEndian,
    UnmarkedUtf32BigEndian,
}

/// <summary>A byte that no UTF-8 sequence explains, read as Windows-1252.</summary>
/// <param name="Offset">UTF-16 offset of its character in <see cref="DecodedText.Text"/>, from 0.</param>
/// <param name="Byte">The byte as it stands in the file, 80–FF.</param>
public readonly record struct InvalidByte(int Offset, byte Byte);

/// <summary>The characters of one file, with what <see cref="SourceDecoder.Encode"/> needs to write the same bytes again.</summary>
/// <param name="Text">Without the byte order mark; line ends as in the file.</param>
/// <param name="InvalidBytes">In order of offset; empty in a sound file.</param>
public sealed record DecodedText(string Text, ByteOrderMark ByteOrderMark, IReadOnlyList<InvalidByte> InvalidBytes);
