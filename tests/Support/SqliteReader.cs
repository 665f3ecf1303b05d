using Microsoft.Data.Sqlite;

namespace Fieldguide.Tests.Support;

/// <summary>SQLite itself, to judge the files that the program writes without it.</summary>
public sealed class SqliteReader : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteConnection _connection;

    static SqliteReader() => SQLitePCL.Batteries_V2.Init();

    public SqliteReader(byte[] file)
    {
        _folder.Write("file.db", file);
        _connection = new($"Data Source={_folder["file.db"]};Mode=ReadOnly;Pooling=False");
        _connection.Open();
    }

    public string Integrity => (string)Rows("PRAGMA integrity_check")[0][0]!;

    /// <summary>Null, <see cref="long"/> or <see cref="string"/>.</summary>
    public object?[][] Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }

        return [.. rows];
    }

    public string[] Texts(string sql) => [.. Rows(sql).Select(r => (string)r[0]!)];

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Dispose();
    }
}
