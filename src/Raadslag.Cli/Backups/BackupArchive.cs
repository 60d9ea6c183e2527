using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Raadslag.Cli.CommandLine;
using Raadslag.Foundations;

namespace Raadslag.Cli.Backups;

/// <summary>The one file of a backup: a zip with a manifest, the database and the keys.</summary>
internal static class BackupArchive
{
    public const string Sqlite = "raadslag.db";
    public const string PostgreSql = "raadslag.pgdump";
    public const string Keys = "keys/";

    /// <summary>Writes it whole or not at all.</summary>
    public static async Task WriteAsync(
        string path,
        Func<IReadOnlyList<BackupPart>, BackupManifest> manifest,
        IReadOnlyList<(string Name, string File)> parts,
        CancellationToken cancellation
    )
    {
        var part = path + ".part";
        try
        {
            await using (var file = OwnFiles.Create(part))
            {
                await WriteAsync(file, manifest, parts, cancellation);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, path);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>What a file says of itself; null when it is no backup of ours or cannot be read.</summary>
    public static BackupManifest? ReadManifest(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            using var entry = zip.GetEntry(BackupManifest.Entry)?.Open();
            return entry is null ? null : JsonSerializer.Deserialize<BackupManifest>(entry, BackupManifest.Json);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or EndOfStreamException)
        {
            return null;
        }
    }

    /// <summary>Takes a part out, and holds it against its hash.</summary>
    /// <exception cref="NoDataException">It is damaged or not there.</exception>
    public static async Task TakeAsync(string path, BackupPart part, string target, CancellationToken cancellation)
    {
        try
        {
            using var zip = await ZipFile.OpenReadAsync(path, cancellation);
            await using var source = await (
                zip.GetEntry(part.Name) ?? throw new InvalidDataException(part.Name)
            ).OpenAsync(cancellation);
            await using var file = OwnFiles.Create(target);
            await source.CopyToAsync(file, cancellation);
            file.Flush(flushToDisk: true);
            file.Position = 0;
            if (file.Length == part.Size && await HashAsync(file, cancellation) == part.Sha256)
            {
                return;
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            // said below
        }

        throw new NoDataException(
            $"Sikkerhedskopien {path} er beskadiget: «{part.Name}» er ikke, som den blev skrevet. Brug en anden. Intet er indlæst."
        );
    }

    private static async Task WriteAsync(
        FileStream file,
        Func<IReadOnlyList<BackupPart>, BackupManifest> manifest,
        IReadOnlyList<(string Name, string File)> parts,
        CancellationToken cancellation
    )
    {
        var described = new List<BackupPart>();
        foreach (var (name, source) in parts)
        {
            await using var content = File.OpenRead(source);
            described.Add(new BackupPart(name, content.Length, await HashAsync(content, cancellation)));
        }

        await using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        await using (var first = await zip.CreateEntry(BackupManifest.Entry).OpenAsync(cancellation))
        {
            await JsonSerializer.SerializeAsync(first, manifest(described), BackupManifest.Json, cancellation);
        }

        foreach (var (name, source) in parts)
        {
            await using var content = File.OpenRead(source);
            await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
            await content.CopyToAsync(entry, cancellation);
        }
    }

    private static async Task<string> HashAsync(Stream content, CancellationToken cancellation) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
}
