using Fieldguide.Exporting.Sqlite;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Exporting.Sqlite;

/// <summary>Each file is opened, checked and read by SQLite.</summary>
public sealed class SqliteFileTests
{
    private static SqliteTable Table(IReadOnlyList<SqliteRow> rows) => new("t", "CREATE TABLE t (id integer primary key, a integer, b text)", rows)
    {
        Indices = [new("t_a", "CREATE INDEX t_a ON t (a)", [1])],
    };

    private static void SameRows(IReadOnlyList<SqliteRow> rows)
    {
        using var file = new SqliteReader(SqliteFile.Write([Table(rows)]));

        Assert.Equal("ok", file.Integrity);
        Assert.Equal(rows.Select(r => (r.Id, r.Values[1], r.Values[2])), file.Rows("SELECT id, a, b FROM t ORDER BY id").Select(r => ((long)r[0]!, r[1], r[2])));
        Assert.Equal(rows.Select(r => (long)r.Values[1]!).Order(), file.Rows("SELECT a FROM t INDEXED BY t_a ORDER BY a").Select(r => (long)r[0]!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(321)]
    [InlineData(1_000)]
    [InlineData(50_000)]
    public void Tables_of_any_size_are_read_back(int count) =>
        SameRows([.. Enumerable.Range(1, count).Select(i => new SqliteRow(i * 3L, [null, (long)(i * 7919 % 1000), $"row {i} — ünï"]))]);

    [Fact]
    public void Every_number_of_rows_makes_a_whole_tree()
    {
        for (var count = 0; count < 1200; count += 41)
        {
            SameRows([.. Enumerable.Range(1, count).Select(i => new SqliteRow(i, [null, long.MaxValue - i, "x"]))]);
        }
    }

    [Fact]
    public void Long_texts_go_over_as_many_pages_as_they_need()
    {
        int[] lengths = [0, 1, 488, 489, 490, 4040, 4044, 4045, 4046, 4047, 4048, 4049, 4050, 4051, 4052, 4053, 4054, 4055, 4056, 4060, 4061, 4062, 4096, 4580, 8140, 8192, 12_345, 1_000_000];

        SameRows([.. lengths.Select((length, i) => new SqliteRow(i + 1, [null, (long)length, new string((char)('a' + (i % 26)), length)]))]);
    }

    [Fact]
    public void Numbers_of_every_width_are_kept()
    {
        var numbers = new List<long> { 0, 1, -1, 2, long.MinValue, long.MaxValue };
        for (var bits = 7; bits < 63; bits++)
        {
            numbers.AddRange([(1L << bits) - 1, 1L << bits, -(1L << bits), -(1L << bits) - 1]);
        }

        SameRows([.. numbers.Select((n, i) => new SqliteRow(i + 1, [null, n, ""]))]);
        SameRows([.. numbers.Distinct().Order().Select(n => new SqliteRow(n, [null, n, ""]))]);
    }

    [Fact]
    public void Rows_of_random_lengths_are_read_back()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Random(seed);
            SameRows([.. Enumerable.Range(1, random.Next(400)).Select(i => new SqliteRow(i, [null, random.NextInt64(), new string('é', random.Next(random.Next(9000)))]))]);
        }
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes()
    {
        SqliteRow[] rows = [new(1, [null, 5L, "five"]), new(2, [null, 6L, "six"])];

        Assert.Equal(SqliteFile.Write([Table(rows)]), SqliteFile.Write([Table(rows)]));
    }

    [Fact]
    public void A_value_that_no_column_can_hold_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() => SqliteFile.Write([new("t", "CREATE TABLE t (a)", [new(1, [1.5])])]));
}
