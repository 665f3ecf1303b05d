namespace Fieldguide.Exporting.Sqlite;

/// <summary>A table of a database file.</summary>
/// <param name="Sql">Its <c>CREATE TABLE</c>. A column that is <c>integer primary key</c> is the row's id, and null among the values.</param>
/// <param name="Rows">In order of id, each id once.</param>
internal sealed record SqliteTable(string Name, string Sql, IReadOnlyList<SqliteRow> Rows)
{
    public IReadOnlyList<SqliteIndex> Indices { get; init; } = [];
}

/// <param name="Values">In order of the columns: null, <see cref="long"/> or <see cref="string"/>. Text that reads as a number does not belong into a column of numbers.</param>
internal sealed record SqliteRow(long Id, IReadOnlyList<object?> Values);

/// <summary>An index over columns that hold whole numbers.</summary>
/// <param name="Columns">From 0.</param>
internal sealed record SqliteIndex(string Name, string Sql, IReadOnlyList<int> Columns);
