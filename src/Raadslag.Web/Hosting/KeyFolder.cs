using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Raadslag.Web.Hosting;

/// <summary>Where the keys of cookies and of closed secrets lie; a backup carries them with the database.</summary>
public static class KeyFolder
{
    /// <summary>The setting that names the folder where the database is on a server; all nodes must reach the same.</summary>
    public const string Setting = "RAADSLAG_KEYS";

    /// <summary>
    /// Beside the database file; with PostgreSQL the folder of the setting, or else where the framework puts keys. Null where
    /// there is neither, and the keys live as long as the process.
    /// </summary>
    public static DirectoryInfo? Of(DatabaseConnection connection) =>
        connection is DatabaseConnection.SqliteFile file
            ? new DirectoryInfo(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file.Path))!, "keys"))
        : Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named ? new DirectoryInfo(named)
        : FileSystemXmlRepository.DefaultKeyStorageDirectory;
}
