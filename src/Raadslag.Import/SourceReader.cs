namespace Raadslag.Import;

/// <summary>Takes a file apart into lines: the one door for bytes from outside.</summary>
public static class SourceReader
{
    /// <summary>The largest file that is read, in bytes: 50 MB.</summary>
    public const int MaximumBytes = 50_000_000;
}
