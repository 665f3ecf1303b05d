using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Fieldguide.Exporting.Sqlite;

/// <summary>Values as one run of bytes: their types first, then what they say (file format, section 2.1).</summary>
internal static class SqliteRecord
{
    private const long Zero = 8;
    private const long FirstText = 13;

    /// <summary>Bytes of a value whose type is 0 to 6.</summary>
    private static readonly int[] Lengths = [0, 1, 2, 3, 4, 6, 8];

    /// <param name="values">Null, <see cref="long"/> or <see cref="string"/>.</param>
    public static byte[] Of(IReadOnlyList<object?> values)
    {
        var header = 1;
        var body = 0;
        foreach (var value in values)
        {
            var type = TypeOf(value);
            header += VarintLength(type);
            body += LengthOf(type);
        }

        // The header's length counts itself.
        header += VarintLength(header) - 1;
        var record = new byte[header + body];
        var typeAt = PutVarint(record, header);
        var at = header;
        foreach (var value in values)
        {
            var type = TypeOf(value);
            typeAt += PutVarint(record.AsSpan(typeAt), type);
            Put(value, record.AsSpan(at, LengthOf(type)));
            at += LengthOf(type);
        }

        return record;
    }

    /// <summary>Seven bits a byte, the highest first, in at most nine bytes, the ninth whole (section 1.6).</summary>
    public static byte[] Varint(long value)
    {
        var bytes = new byte[VarintLength(value)];
        PutVarint(bytes, value);
        return bytes;
    }

    private static int VarintLength(long value) => Math.Clamp((BitOperations.Log2((ulong)value) / 7) + 1, 1, 9);

    private static int PutVarint(Span<byte> bytes, long value)
    {
        var length = VarintLength(value);
        var rest = (ulong)value;
        var last = length - 1;
        bytes[last] = (byte)(length == 9 ? rest : rest & 0x7F);
        rest >>= length == 9 ? 8 : 7;
        for (var i = last - 1; i >= 0; i--, rest >>= 7)
        {
            bytes[i] = (byte)(0x80 | (rest & 0x7F));
        }

        return length;
    }

    private static long TypeOf(object? value) => value switch
    {
        null => 0,
        0L or 1L => Zero + (long)value,
        long number => TypeOf(number),
        string text => FirstText + (2L * Encoding.UTF8.GetByteCount(text)),
        _ => throw new ArgumentException($"A {value.GetType().Name} is not a value of a record.", nameof(value)),
    };

    private static long TypeOf(long number)
    {
        var type = 1;
        while (Lengths[type] < 8 && number != number << (64 - (8 * Lengths[type])) >> (64 - (8 * Lengths[type])))
        {
            type++;
        }

        return type;
    }

    private static int LengthOf(long type) => type < Lengths.Length ? Lengths[type] : type < FirstText ? 0 : (int)((type - FirstText) / 2);

    private static void Put(object? value, Span<byte> bytes)
    {
        if (value is string text)
        {
            Encoding.UTF8.GetBytes(text, bytes);
        }
        else if (value is long number && bytes.Length > 0)
        {
            Span<byte> all = stackalloc byte[8];
            BinaryPrimitives.WriteInt64BigEndian(all, number);
            all[(8 - bytes.Length)..].CopyTo(bytes);
        }
    }
}
