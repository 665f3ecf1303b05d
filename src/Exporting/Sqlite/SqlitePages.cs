using System.Buffers.Binary;

namespace Fieldguide.Exporting.Sqlite;

/// <summary>The pages of a file, numbered from 1; the first one stays empty until the schema is known.</summary>
internal sealed class SqlitePages
{
    public const int Size = 4096;

    private readonly List<byte[]> _pages = [new byte[Size]];

    public int Count => _pages.Count;

    public byte[] First => _pages[0];

    /// <returns>The page's number.</returns>
    public int Add(byte[] page)
    {
        _pages.Add(page);
        return _pages.Count;
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[_pages.Count * Size];
        for (var i = 0; i < _pages.Count; i++)
        {
            _pages[i].CopyTo(bytes, i * Size);
        }

        return bytes;
    }

    /// <summary>Writes a page of a tree: header, pointers to the cells, and the cells from the end of the page upwards (section 1.6).</summary>
    /// <param name="page">Empty so far.</param>
    /// <param name="start">100 on the first page of a file, where the file's own header stands before.</param>
    /// <param name="rightmost">Page of the last child; null on a leaf.</param>
    public static byte[] Fill(byte[] page, int start, SqlitePageKind kind, IReadOnlyList<byte[]> cells, int? rightmost)
    {
        var at = start;
        page[at++] = (byte)kind;
        Put16(page, ref at, 0);
        Put16(page, ref at, cells.Count);
        var contentAt = at;
        at += 3;
        if (rightmost is { } child)
        {
            BinaryPrimitives.WriteInt32BigEndian(page.AsSpan(at), child);
            at += 4;
        }

        var end = Size;
        foreach (var cell in cells)
        {
            end -= cell.Length;
            if (end < at + 2)
            {
                throw new InvalidOperationException($"{cells.Count} cells do not fit into a page of {Size} bytes.");
            }

            cell.CopyTo(page, end);
            Put16(page, ref at, end);
        }

        Put16(page, ref contentAt, end);
        return page;
    }

    private static void Put16(byte[] page, ref int at, int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(page.AsSpan(at), (ushort)value);
        at += 2;
    }
}

/// <summary>First byte of a page (section 1.6).</summary>
internal enum SqlitePageKind : byte
{
    IndexInterior = 2,
    TableInterior = 5,
    IndexLeaf = 10,
    TableLeaf = 13,
}
