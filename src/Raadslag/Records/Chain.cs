using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Raadslag.Records;

/// <summary>How one line of the record is bound to the one before, so that a changed line shows.</summary>
public static class Chain
{
    /// <summary>What the first line has for its predecessor.</summary>
    public static string Start { get; } = new('0', 64);

    /// <summary>The hash of a line; one without seals is hashed as lines were before there were seals.</summary>
    public static string Hash(
        long sequence,
        DateTime at,
        Guid? actor,
        string kind,
        string content,
        string previous,
        string? seals = null
    )
    {
        var line = string.Join(
            '\n',
            sequence.ToString(CultureInfo.InvariantCulture),
            at.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            actor?.ToString() ?? "-",
            kind,
            content,
            seals is null ? previous : $"{previous}\n{seals}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
    }

    /// <summary>Whether the line's hash is that of its content and it follows <paramref name="previous"/>.</summary>
    public static bool Holds(RecordEntry line, string previous) =>
        line.PreviousHash == previous
        && line.Hash == Hash(line.Sequence, line.At, line.Actor, line.Kind, line.Content, previous, line.Seals);
}
