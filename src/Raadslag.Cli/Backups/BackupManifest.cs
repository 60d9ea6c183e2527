using System.Text.Json;
using System.Text.Json.Serialization;

namespace Raadslag.Cli.Backups;

/// <summary>What a backup says of itself; the first part of the file.</summary>
/// <param name="Form">The form of the backup; this program writes and reads 1.</param>
/// <param name="Provider">The kind of database.</param>
/// <param name="Migration">The newest migration the database had.</param>
/// <param name="At">When it was begun, in UTC.</param>
/// <param name="Lines">How many lines the record had.</param>
/// <param name="Head">The hash of the last of them.</param>
/// <param name="Counts">How many rows the tables had that people would count.</param>
/// <param name="Parts">What else is in the file.</param>
internal sealed record BackupManifest(
    int Form,
    BackupProvider Provider,
    string Migration,
    DateTime At,
    long Lines,
    string Head,
    BackupCounts Counts,
    IReadOnlyList<BackupPart> Parts
)
{
    public const int CurrentForm = 1;

    /// <summary>Its name in the file.</summary>
    public const string Entry = "raadslag-backup.json";

    public static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };
}

/// <summary>How much was in it.</summary>
internal sealed record BackupCounts(int Matters, int Documents, int Texts, int Accounts);

/// <summary>A file in the backup.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In hexadecimal.</param>
internal sealed record BackupPart(string Name, long Size, string Sha256);

/// <summary>The kind of database a backup is of; it goes back into the same kind only.</summary>
internal enum BackupProvider
{
    Sqlite,
    PostgreSql,
}
