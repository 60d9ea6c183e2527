using Npgsql;
using Raadslag.Cli.CommandLine;
using Raadslag.Foundations;
using Raadslag.Web.Hosting;

namespace Raadslag.Cli.Backups;

/// <summary>Puts a backup into an empty place.</summary>
internal sealed class RestoreRun(DatabaseConnection connection, string folder)
{
    /// <summary>Lays the database and the keys where they belong; answers what the backup says of itself.</summary>
    /// <exception cref="NoDataException">The backup is damaged or of another kind, or the place is not empty.</exception>
    public async Task<BackupManifest> RunAsync(string path, CancellationToken cancellation)
    {
        var manifest = Readable(path);
        var provider = connection is DatabaseConnection.SqliteFile ? BackupProvider.Sqlite : BackupProvider.PostgreSql;
        if (manifest.Provider != provider)
        {
            throw new NoDataException(
                $"Sikkerhedskopien er fra {InWords(manifest.Provider)}, men der skal indlæses i {InWords(provider)}. En kopi kan kun indlæses i samme slags database. Se på RAADSLAG_DATABASE."
            );
        }

        await RequireEmptyAsync(cancellation);
        OwnFiles.CreateFolder(folder);
        var taken = await TakeAllAsync(path, manifest, cancellation);
        try
        {
            await LayAsync(taken, cancellation);
        }
        finally
        {
            foreach (var (_, file) in taken)
            {
                File.Delete(file);
            }
        }

        return manifest;
    }

    private static BackupManifest Readable(string path)
    {
        if (!File.Exists(path))
        {
            throw new NoDataException($"Filen {path} findes ikke.");
        }

        return BackupArchive.ReadManifest(path) switch
        {
            null => throw new NoDataException(
                $"Filen {path} er ikke en sikkerhedskopi fra Rådslag, eller den er beskadiget. Brug en anden. Intet er indlæst."
            ),
            { Form: > BackupManifest.CurrentForm } => throw new NoDataException(
                $"Sikkerhedskopien {path} er lavet af en nyere udgave af Rådslag. Brug den udgave. Intet er indlæst."
            ),
            var manifest => manifest,
        };
    }

    private async Task RequireEmptyAsync(CancellationToken cancellation)
    {
        if (connection is DatabaseConnection.SqliteFile)
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                throw new NoDataException(
                    $"Mappen «{folder}» er ikke tom. En sikkerhedskopi indlæses kun i en ny eller tom mappe. Intet er indlæst."
                );
            }

            return;
        }

        await using var server = await OpenAsync(cancellation);
        await using var command = server.CreateCommand();
        command.CommandText = "select exists (select 1 from pg_tables where schemaname = current_schema())";
        if (await command.ExecuteScalarAsync(cancellation) is true)
        {
            throw new NoDataException(
                $"Databasen «{server.Database}» er ikke tom. En sikkerhedskopi indlæses kun i en tom database. Intet er indlæst."
            );
        }

        await PostgresTool.RequireAsync("pg_restore", server, cancellation);
    }

    // all of them are held against their hashes before anything is laid in place
    private async Task<List<(BackupPart Part, string File)>> TakeAllAsync(
        string path,
        BackupManifest manifest,
        CancellationToken cancellation
    )
    {
        var taken = new List<(BackupPart Part, string File)>();
        try
        {
            foreach (var (index, part) in manifest.Parts.Index())
            {
                var file = Path.Combine(folder, $".restore-{index}");
                taken.Add((part, file));
                await BackupArchive.TakeAsync(path, part, file, cancellation);
            }
        }
        catch
        {
            taken.ForEach(part => File.Delete(part.File));
            throw;
        }

        return taken;
    }

    private async Task LayAsync(List<(BackupPart Part, string File)> taken, CancellationToken cancellation)
    {
        LayKeys(taken.Where(entry => entry.Part.Name.StartsWith(BackupArchive.Keys, StringComparison.Ordinal)));
        var database = taken.Single(entry => entry.Part.Name is BackupArchive.Sqlite or BackupArchive.PostgreSql).File;
        if (connection is DatabaseConnection.SqliteFile file)
        {
            File.Move(database, file.Path);
            return;
        }

        var postgres = (DatabaseConnection.Postgres)connection;
        var name = new NpgsqlConnectionStringBuilder(postgres.ConnectionString).Database;
        await PostgresTool.RunOnAsync(
            "pg_restore",
            postgres.ConnectionString,
            ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", $"--dbname={name}", database],
            cancellation
        );
    }

    // a key that is there already is the same key
    private void LayKeys(IEnumerable<(BackupPart Part, string File)> keys)
    {
        foreach (var (part, file) in keys)
        {
            var keyFolder =
                KeyFolder.Of(connection)
                ?? throw new NoDataException(
                    $"Nøglerne kan ikke lægges noget sted. Sæt {KeyFolder.Setting} til en mappe."
                );
            OwnFiles.CreateFolder(keyFolder.FullName);
            // copied, not moved: the folder may be on another disk
            var target = Path.Combine(keyFolder.FullName, Path.GetFileName(part.Name));
            if (!File.Exists(target))
            {
                OwnFiles.Copy(file, target);
            }
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation)
    {
        var server = new NpgsqlConnection(((DatabaseConnection.Postgres)connection).ConnectionString);
        await server.OpenAsync(cancellation);
        return server;
    }

    private static string InWords(BackupProvider provider) =>
        provider == BackupProvider.Sqlite ? "SQLite" : "PostgreSQL";
}
