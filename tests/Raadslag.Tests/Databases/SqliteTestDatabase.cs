using Microsoft.Data.Sqlite;

namespace Raadslag.Tests.Databases;

/// <summary>SQLite: a migrated file, copied for each test.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    private readonly Lazy<Task<string>> _template = new(MakeTemplateAsync);

    /// <summary>Told of each database that is handed out.</summary>
    public static Action<string>? HandsOut { get; set; }

    public override string? Missing => null;

    public override string ToString() => "SQLite";

    public override async Task<DatabaseConnection> CreateConnectionAsync()
    {
        var path = Path.Combine(TestFolder.Path, $"{Guid.CreateVersion7()}.db");
        File.Copy(await _template.Value, path);
        HandsOut?.Invoke(path);
        return new DatabaseConnection.SqliteFile(path);
    }

    public override Task<DatabaseConnection> CreateEmptyConnectionAsync() =>
        Task.FromResult<DatabaseConnection>(
            new DatabaseConnection.SqliteFile(Path.Combine(TestFolder.Path, $"{Guid.CreateVersion7()}.db"))
        );

    private static async Task<string> MakeTemplateAsync()
    {
        var path = Path.Combine(TestFolder.Path, "template.db");
        await UpgradeAsync(new DatabaseConnection.SqliteFile(path));
        SqliteConnection.ClearAllPools(); // so that everything stands in the one file
        return path;
    }
}
