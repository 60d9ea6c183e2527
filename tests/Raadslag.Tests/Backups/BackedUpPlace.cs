using Raadslag.Tests.Databases;
using Raadslag.Tests.Matters;

namespace Raadslag.Tests.Backups;

/// <summary>A place where data are, with folders of its own for keys and backups.</summary>
internal sealed record BackedUpPlace(DatabaseConnection Connection, string Folder, string Keys, string File)
{
    /// <summary>What the program is told beside the words.</summary>
    public Dictionary<string, string?> Settings =>
        new()
        {
            ["RAADSLAG_KEYS"] = Keys,
            ["RAADSLAG_DATABASE"] = (Connection as DatabaseConnection.Postgres)?.ConnectionString,
        };

    public IReadOnlyList<string> KeyNames =>
        Connection is DatabaseConnection.SqliteFile ? Names(Path.Combine(Folder, "keys")) : Names(Keys);

    /// <summary>A place with a matter and its text.</summary>
    public static async Task<BackedUpPlace> GivenAsync(TestDatabase database)
    {
        var (connection, folder) = await CommandLine.ServedSite.NewDataAsync(database);
        await using var db = TestDatabase.Open(connection);
        var desk = await WritingDesk.OpenAsync(db);
        var matter = await desk.GivenAMatterAsync();
        await desk.GivenAVersionAsync(matter.Paper, new("Fælles beredskab", "Før.", "- se", "Et."), desk.Secretary);
        return await OfAsync(connection, folder);
    }

    public static Task<BackedUpPlace> OfAsync(DatabaseConnection connection, string folder) =>
        Task.FromResult(
            new BackedUpPlace(
                connection,
                folder,
                CommandLine.Program.NewFolder(),
                Path.Combine(CommandLine.Program.NewFolder(), "first.zip")
            )
        );

    /// <summary>An empty place to restore into.</summary>
    public static async Task<BackedUpPlace> EmptyAsync(TestDatabase database)
    {
        var folder = Path.Combine(CommandLine.Program.NewFolder(), "new");
        var connection =
            database == TestDatabase.Sqlite
                ? DatabaseConnection.Choose(connectionString: null, folder)
                : await database.CreateEmptyConnectionAsync();
        return await OfAsync(connection, folder);
    }

    public Task<CommandLine.Program.Answer> RunAsync(string command, string file, params string[] more) =>
        CommandLine.Program.WithinAsync(Settings, [command, file, .. more, "--data", Folder]);

    public Task<CommandLine.Program.Answer> RunWithPathAsync(string path, string command, string file) =>
        CommandLine.Program.WithinAsync(new(Settings) { ["PATH"] = path }, [command, file, "--data", Folder]);

    private static string[] Names(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
            : [];
}
