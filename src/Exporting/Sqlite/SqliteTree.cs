using System.Buffers.Binary;

namespace Fieldguide.Exporting.Sqlite;

/// <summary>B-trees written once, from leaves to root, out of rows that are sorted already (file format, sections 1.6 and 2).</summary>
internal static class SqliteTree
{
    private const int LeafHeader = 8;
    private const int InteriorHeader = 12;
    private const int Pointer = 2;
    private const int ChildNumber = 4;

    /// <summary>More than this of a row goes to pages of its own.</summary>
    private const int MostInLeaf = SqlitePages.Size - 35;

    /// <summary>What of such a row stays in the leaf at least.</summary>
    private const int LeastInLeaf = ((SqlitePages.Size - 12) * 32 / 255) - 23;

    /// <returns>Number of the root's page.</returns>
    public static int AddTable(SqlitePages pages, IReadOnlyList<SqliteRow> rows)
    {
        var leaves = new List<int>();
        var separators = new List<byte[]>();
        var cells = new List<byte[]>();
        var room = SqlitePages.Size - LeafHeader;
        for (var i = 0; i < rows.Count; i++)
        {
            var cell = TableCell(pages, rows[i]);
            if (room < cell.Length + Pointer)
            {
                leaves.Add(AddLeaf());
                separators.Add(SqliteRecord.Varint(rows[i - 1].Id));
                cells.Clear();
                room = SqlitePages.Size - LeafHeader;
            }

            cells.Add(cell);
            room -= cell.Length + Pointer;
        }

        leaves.Add(AddLeaf());
        return AddInterior(pages, SqlitePageKind.TableInterior, leaves, separators);

        int AddLeaf() => pages.Add(SqlitePages.Fill(new byte[SqlitePages.Size], 0, SqlitePageKind.TableLeaf, cells, null));
    }

    /// <param name="entries">Records of the indexed columns and the row's id, sorted.</param>
    /// <returns>Number of the root's page.</returns>
    public static int AddIndex(SqlitePages pages, IReadOnlyList<byte[]> entries)
    {
        byte[][] cells = [.. entries.Select(e => (byte[])[.. SqliteRecord.Varint(e.Length), .. e])];
        var perLeaf = cells.Length == 0 ? 1 : (SqlitePages.Size - LeafHeader) / (Pointer + cells.Max(c => c.Length));

        // Between two leaves stands an entry that is in neither.
        var count = Math.Max(1, (cells.Length + 1 + perLeaf) / (perLeaf + 1));
        var leaves = new List<int>();
        var separators = new List<byte[]>();
        var at = 0;
        for (var leaf = 0; leaf < count; leaf++)
        {
            var end = (int)((long)(cells.Length + 1) * (leaf + 1) / count) - 1;
            leaves.Add(pages.Add(SqlitePages.Fill(new byte[SqlitePages.Size], 0, SqlitePageKind.IndexLeaf, cells[at..end], null)));
            if (leaf < count - 1)
            {
                separators.Add(cells[end]);
            }

            at = end + 1;
        }

        return AddInterior(pages, SqlitePageKind.IndexInterior, leaves, separators);
    }

    /// <summary>A row as it stands in a leaf.</summary>
    public static byte[] TableCell(SqlitePages pages, SqliteRow row)
    {
        var payload = SqliteRecord.Of(row.Values);
        byte[] head = [.. SqliteRecord.Varint(payload.Length), .. SqliteRecord.Varint(row.Id)];
        if (payload.Length <= MostInLeaf)
        {
            return [.. head, .. payload];
        }

        var local = LeastInLeaf + ((payload.Length - LeastInLeaf) % (SqlitePages.Size - ChildNumber));
        local = local <= MostInLeaf ? local : LeastInLeaf;
        return [.. head, .. payload[..local], .. Number(AddOverflow(pages, payload.AsSpan(local)))];
    }

    /// <summary>Pages in a chain, each with the number of the next before its bytes.</summary>
    private static int AddOverflow(SqlitePages pages, ReadOnlySpan<byte> rest)
    {
        const int Most = SqlitePages.Size - ChildNumber;
        var first = pages.Count + 1;
        while (!rest.IsEmpty)
        {
            var length = Math.Min(Most, rest.Length);
            var page = new byte[SqlitePages.Size];
            rest[..length].CopyTo(page.AsSpan(ChildNumber));
            rest = rest[length..];
            Number(rest.IsEmpty ? 0 : pages.Count + 2).CopyTo(page, 0);
            pages.Add(page);
        }

        return first;
    }

    /// <summary>Levels above the leaves, each with its children dealt out evenly, until one page is left.</summary>
    /// <param name="separators">One fewer than children: what stands between two of them.</param>
    private static int AddInterior(SqlitePages pages, SqlitePageKind kind, List<int> children, List<byte[]> separators)
    {
        while (children.Count > 1)
        {
            var most = 1 + ((SqlitePages.Size - InteriorHeader) / (Pointer + ChildNumber + separators.Max(s => s.Length)));
            var groups = (children.Count + most - 1) / most;
            var parents = new List<int>();
            var above = new List<byte[]>();
            var at = 0;
            for (var group = 0; group < groups; group++)
            {
                var end = (int)((long)children.Count * (group + 1) / groups);
                var cells = new List<byte[]>();
                for (var i = at; i < end - 1; i++)
                {
                    cells.Add([.. Number(children[i]), .. separators[i]]);
                }

                parents.Add(pages.Add(SqlitePages.Fill(new byte[SqlitePages.Size], 0, kind, cells, children[end - 1])));
                if (group < groups - 1)
                {
                    above.Add(separators[end - 1]);
                }

                at = end;
            }

            (children, separators) = (parents, above);
        }

        return children[0];
    }

    private static byte[] Number(int page)
    {
        var bytes = new byte[ChildNumber];
        BinaryPrimitives.WriteInt32BigEndian(bytes, page);
        return bytes;
    }
}
