namespace Raadslag.Cli.Export;

/// <summary>Writes files so that nobody ever sees half of one.</summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var whole = Path.GetFullPath(path);
        var draft = Path.Combine(
            Path.GetDirectoryName(whole)!,
            $".{Path.GetFileName(whole)}.{Guid.CreateVersion7():N}"
        );
        try
        {
            await File.WriteAllBytesAsync(draft, content, cancellation);
            File.Move(draft, whole, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
