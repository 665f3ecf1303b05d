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
