using System.Text;
using Fieldguide.Text;

namespace Fieldguide.Tests.Text;

public sealed class SourceDecoderTests
{
    [Fact]
    public void Utf8_and_utf16_with_or_without_a_mark_read_the_same()
    {
        const string text = "naïve — 🎯\r\n";

        byte[][] files =
        [
            Encoding.UTF8.GetBytes(text),
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        ];

        Assert.All(files, f => Assert.Equal(text, SourceDecoder.Decode(f).Text));
    }

    [Fact]
    public void Utf32_is_read_by_its_mark()
    {
        const string text = "naïve — 🎯\r\n";

        byte[][] files = [[0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(text)], [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text)]];

        Assert.All(files, f => Assert.Equal(text, SourceDecoder.Decode(f).Text));
        Assert.All(files, f => Assert.Equal(f, SourceDecoder.Encode(SourceDecoder.Decode(f))));
    }

    [Fact]
    public void Ascii_in_a_wide_encoding_needs_no_mark_and_goes_back_as_it_came()
    {
        const string text = "# Plain\r\n\n\tText ~";

        byte[][] files =
        [
            Encoding.Unicode.GetBytes(text), Encoding.BigEndianUnicode.GetBytes(text),
            Encoding.UTF32.GetBytes(text), new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text),
        ];

        Assert.All(files, f => Assert.Equal(text, SourceDecoder.Decode(f).Text));
        Assert.All(files, f => Assert.Equal(f, SourceDecoder.Encode(SourceDecoder.Decode(f))));
        Assert.All(files, f => Assert.Null(SourceDecoder.Doubt(f)));
    }

    [Fact]
    public void What_is_likely_but_not_certain_is_named_and_left_to_a_person()
    {
        const string text = "naïve — text of some length";

        Assert.Equal("UTF-16 (little endian)", SourceDecoder.Doubt(Encoding.Unicode.GetBytes(text)));
        Assert.Equal("UTF-16 (big endian)", SourceDecoder.Doubt(Encoding.BigEndianUnicode.GetBytes(text)));
        Assert.Equal("UTF-32 (little endian)", SourceDecoder.Doubt(Encoding.UTF32.GetBytes(text)));
        Assert.Equal("UTF-32 (big endian)", SourceDecoder.Doubt(new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text)));
        Assert.Equal("no text, or one in an encoding that is not known", SourceDecoder.Doubt("text\0and\0\0more"u8));
        Assert.Null(SourceDecoder.Doubt(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Only_the_invalid_bytes_are_read_as_windows_1252()
    {
        var decoded = SourceDecoder.Decode([.. "ä"u8, 0xE4, 0x80, .. "🎯"u8, 0xF0, 0x9F]);

        Assert.Equal("ää€🎯ðŸ", decoded.Text);
        Assert.Equal([0xE4, 0x80, 0xF0, 0x9F], decoded.InvalidBytes.Select(b => (int)b.Byte));
    }

    [Fact]
    public void Any_bytes_go_through_text_and_back_unchanged()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            if (round % 2 == 0)
            {
                bytes = [.. bytes, .. Encoding.UTF8.GetBytes("é🎯 text")];
            }

            var decoded = SourceDecoder.Decode(bytes);

            // UTF-16 of odd length or with lone halves cannot come back; it is not what this promises.
            if (decoded.ByteOrderMark is ByteOrderMark.None or ByteOrderMark.Utf8)
            {
                Assert.Equal(bytes, SourceDecoder.Encode(decoded));
            }
        }
    }
}
