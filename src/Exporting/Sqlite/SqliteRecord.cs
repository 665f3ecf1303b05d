using System.Buffers.Binary;
using System.Text;

namespace Fieldguide.Exporting.Sqlite;

/// <summary>Values as one run of bytes: their types first, then what they say (file format, section 2.1).</summary>
internal static class SqliteRecord
{
    private static readonly int[] IntegerLengths = [1, 2, 3, 4, 6, 8];

    /// <param name="values">Null, <see cref="long"/> or <see cref="string"/>.</param>
    public static byte[] Of(IReadOnlyList<object?> values)
    {
        var types = new List<byte>(values.Count * 2);
        var body = new List<byte>();
        foreach (var value in values)
        {
            switch (value)
            {
                case null:
                    types.Add(0);
                    break;
                case long and (0 or 1) and var bit:
                    types.Add((byte)(8 + bit));
                    break;
                case long number:
                    AddInteger(number, types, body);
                    break;
                case string text:
                    var utf8 = Encoding.UTF8.GetBytes(text);
                    types.AddRange(Varint(13 + (2L * utf8.Length)));
                    body.AddRange(utf8);
                    break;
                default:
                    throw new ArgumentException($"A {value.GetType().Name} is not a value of a record.", nameof(values));
            }
        }

        // The header's length counts itself.
        var header = Varint(types.Count + 1);
        header = header.Length == 1 ? header : Varint(types.Count + header.Length);
        return [.. header, .. types, .. body];
    }

    /// <summary>Seven bits a byte, the highest first, in at most nine bytes, the ninth whole (section 1.6).</summary>
    public static byte[] Varint(long value)
    {
        var rest = (ulong)value;
        if (rest >> 56 != 0)
        {
            var nine = new byte[9];
            nine[8] = (byte)rest;
            rest >>= 8;
            for (var i = 7; i >= 0; i--, rest >>= 7)
            {
                nine[i] = (byte)(0x80 | (rest & 0x7F));
            }

            return nine;
        }

        var length = 1;
        while (rest >> (7 * length) != 0)
        {
            length++;
        }

        var bytes = new byte[length];
        for (var i = length - 1; i >= 0; i--, rest >>= 7)
        {
            bytes[i] = (byte)((i == length - 1 ? 0 : 0x80) | (int)(rest & 0x7F));
        }

        return bytes;
    }

    private static void AddInteger(long number, List<byte> types, List<byte> body)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        var type = 0;
        while (IntegerLengths[type] < 8 && number != number << (64 - (8 * IntegerLengths[type])) >> (64 - (8 * IntegerLengths[type])))
        {
            type++;
        }

        types.Add((byte)(type + 1));
        body.AddRange(bytes[(8 - IntegerLengths[type])..]);
    }
}
