using System.Globalization;
using Microsoft.Data.Sqlite;
using Raadslag.Foundations;

namespace Raadslag.Upgrades;

/// <summary>
/// Keeps a database file whole while it is upgraded: SQLite rebuilds tables outside any transaction, so that a kill leaves it
/// half way. A mark beside the file says what to put back.
/// </summary>
/// <param name="path">The database file.</param>
/// <param name="now">Names the files that are made.</param>
internal sealed class SqliteAside(string path, DateTime now)
{
    private string Mark => path + ".upgrading";

    /// <summary>Whether an upgrade of it was interrupted.</summary>
    public bool IsInterrupted => File.Exists(Mark);

    /// <summary>The copy that the mark names exists, or there was nothing to copy.</summary>
    public bool CanPutBack => File.ReadAllText(Mark) is var name && (name.Length == 0 || File.Exists(Beside(name)));

    /// <summary>Where the copy is looked for.</summary>
    public string CopyOfMark => Beside(File.ReadAllText(Mark));

    /// <summary>Puts the copy in the place of what was interrupted, which is kept; answers where.</summary>
    /// <returns>Null when nothing but an empty beginning was there.</returns>
    public string? PutBack()
    {
        SqliteConnection.ClearAllPools(); // a connection that is kept would go on with the file that was
        var name = File.ReadAllText(Mark);
        if (name.Length == 0)
        {
            DeleteBesides();
            File.Delete(path);
            File.Delete(Mark);
            return null;
        }

        // one at most, or a program that is killed again and again would fill the disk
        var remains = Named("afbrudt");
        if (File.Exists(path))
        {
            Copy(path, remains);
        }

        var (copy, part) = (Beside(name), path + ".part");
        OwnFiles.Copy(copy, part);
        DeleteBesides();
        File.Move(part, path, overwrite: true);
        File.Delete(Mark);
        File.Delete(copy);
        return remains;
    }

    /// <summary>Begins a database that did not exist.</summary>
    public void BeginNew()
    {
        WriteMark("");
        OwnFiles.Create(path).Dispose();
    }

    /// <summary>Copies the database, with what is still in the files beside it, and answers where the copy is.</summary>
    public string BeginCopied()
    {
        var copy = Named(string.Create(CultureInfo.InvariantCulture, $"inden-{now:yyyyMMdd-HHmmss}"));
        Copy(path, copy);
        WriteMark(Path.GetFileName(copy));
        return copy;
    }

    /// <summary>The upgrade is whole.</summary>
    public void End() => File.Delete(Mark);

    private static void Copy(string from, string to)
    {
        var part = to + ".part";
        OwnFiles.Create(part).Dispose();
        using (var source = Open(from))
        using (var target = Open(part))
        {
            source.BackupDatabase(target);
        }

        OwnFiles.Flush(part);
        File.Move(part, to, overwrite: true);
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString
        );
        connection.Open();
        return connection;
    }

    private void WriteMark(string name)
    {
        var part = Mark + ".part";
        using (var writer = new StreamWriter(OwnFiles.Create(part)))
        {
            writer.Write(name);
        }

        OwnFiles.Flush(part);
        File.Move(part, Mark, overwrite: true);
    }

    // the files beside it belong to what was interrupted, not to the copy
    private void DeleteBesides()
    {
        foreach (var beside in new[] { "-wal", "-shm", "-journal" })
        {
            File.Delete(path + beside);
        }
    }

    private string Named(string what) => $"{Path.ChangeExtension(path, null)}-{what}{Path.GetExtension(path)}";

    private string Beside(string name) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
}
