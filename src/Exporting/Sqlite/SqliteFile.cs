using System.Buffers.Binary;

namespace Fieldguide.Exporting.Sqlite;

/// <summary>
/// A SQLite database written as a whole, from sqlite.org's "Database File Format": the same bytes for the same tables, and no
/// native library for the few tables that another program wants. For files below a gibibyte.
/// </summary>
internal static class SqliteFile
{
    private const int HeaderLength = 100;

    public static byte[] Write(IReadOnlyList<SqliteTable> tables)
    {
        var pages = new SqlitePages();
        var schema = new List<SqliteRow>();
        foreach (var table in tables)
        {
            AddToSchema("table", table.Name, table.Name, SqliteTree.AddTable(pages, table.Rows), table.Sql);
            foreach (var index in table.Indices)
            {
                AddToSchema("index", index.Name, table.Name, SqliteTree.AddIndex(pages, Entries(table, index)), index.Sql);
            }
        }

        SqlitePages.Fill(pages.First, HeaderLength, SqlitePageKind.TableLeaf, [.. schema.Select(row => SqliteTree.TableCell(pages, row))], null);
        WriteHeader(pages.First, pages.Count);
        return pages.ToBytes();

        void AddToSchema(string type, string name, string table, long root, string sql) => schema.Add(new(schema.Count + 1, [type, name, table, root, sql]));
    }

    private static IReadOnlyList<byte[]> Entries(SqliteTable table, SqliteIndex index)
    {
        long[][] keys = [.. table.Rows.Select(r => (long[])[.. index.Columns.Select(c => (long)r.Values[c]!), r.Id])];
        Array.Sort(keys, static (a, b) =>
        {
            var i = 0;
            while (i < a.Length - 1 && a[i] == b[i])
            {
                i++;
            }

            return a[i].CompareTo(b[i]);
        });
        return Array.ConvertAll(keys, k => SqliteRecord.Of([.. k.Select(n => (object)n)]));
    }

    /// <summary>Section 1.3, in its order.</summary>
    private static void WriteHeader(byte[] page, int pages)
    {
        "SQLite format 3\0"u8.CopyTo(page);
        BinaryPrimitives.WriteUInt16BigEndian(page.AsSpan(16), SqlitePages.Size);
        page[18] = 1; // Written and
        page[19] = 1; // read with a rollback journal.
        page[21] = 64; // Fractions of a page's payload, fixed by the format.
        page[22] = 32;
        page[23] = 32;
        Put(24, 1); // Changes of the file so far.
        Put(28, pages);
        Put(40, 1); // Changes of the schema so far.
        Put(44, 4); // Format of the schema.
        Put(56, 1); // UTF-8.
        Put(92, 1); // The change at which the next number was true.
        Put(96, 3_040_000); // The version of SQLite that this is written for.

        void Put(int at, int value) => BinaryPrimitives.WriteInt32BigEndian(page.AsSpan(at), value);
    }
}
