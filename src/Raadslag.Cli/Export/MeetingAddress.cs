using System.Globalization;
using Raadslag.Import;
using Raadslag.Publishing;

namespace Raadslag.Cli.Export;

/// <summary>A meeting as its address names it: "kkr-sjaelland/2026-06-12", perhaps with "/referat" or "/dagsorden".</summary>
/// <param name="Council">The council's address part.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Kind">Null where the address names the meeting alone.</param>
internal sealed record MeetingAddress(string Council, DateOnly Date, DocumentKind? Kind)
{
    /// <summary>Null when the words are no such address.</summary>
    public static MeetingAddress? Of(string words)
    {
        var parts = words.Split('/');
        if (
            parts is not [{ Length: > 0 } council, var day, ..]
            || parts.Length > 3
            || !DateOnly.TryParseExact(
                day,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            return null;
        }

        var kind = parts.Length == 3 ? KindOf(parts[2]) : null;
        return parts.Length == 3 && kind is null ? null : new MeetingAddress(council, date, kind);
    }

    /// <summary>The word in the address.</summary>
    public static string Word(DocumentKind kind) =>
        PublicAddresses.Word(kind == DocumentKind.Minutes ? PublishedKind.Minutes : PublishedKind.Agenda);

    private static DocumentKind? KindOf(string word) =>
        Enum.GetValues<DocumentKind>().Where(kind => Word(kind) == word).Cast<DocumentKind?>().FirstOrDefault();
}
