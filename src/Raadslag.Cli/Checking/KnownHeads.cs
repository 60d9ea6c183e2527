using System.Globalization;
using System.Text.RegularExpressions;
using Raadslag.Records;

namespace Raadslag.Cli.Checking;

/// <summary>
/// Hashes of lines that were noted down where whoever owns the database does not reach: a file with a line for each time,
/// the moment, the number of the record's last line, and its hash.
/// </summary>
internal static partial class KnownHeads
{
    /// <summary>The hashes that were noted down; null when what is said is neither one nor a file with some.</summary>
    /// <param name="known">A hash, a line with one, or the name of a file; null when nothing was noted down.</param>
    public static IReadOnlySet<string>? Read(string? known)
    {
        if (known is null)
        {
            return new HashSet<string>();
        }

        var said = File.Exists(known) ? File.ReadAllText(known) : known;
        var hashes = Hash().Matches(said).Select(match => match.Value.ToLowerInvariant()).ToHashSet();
        return hashes.Count == 0 ? null : hashes;
    }

    /// <summary>Adds a line to the file, which is made when it is not there; false when it cannot be written.</summary>
    public static async Task<bool> WriteAsync(
        string file,
        RecordCheckResult.Whole record,
        CancellationToken cancellation
    )
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss'Z'} {record.Lines} {record.LastHash}\n"
        );
        try
        {
            await File.AppendAllTextAsync(file, line, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex("(?<![0-9a-fA-F])[0-9a-fA-F]{64}(?![0-9a-fA-F])")]
    private static partial Regex Hash();
}
