using Raadslag.Archive;
using Raadslag.Publishing;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of items and annexes behind closed doors.</summary>
internal static class ClosedPhrases
{
    public const string ReasonIsMissing =
        "Skriv kort, hvorfor det lukkede punkt eller bilag er lukket. Alle kan læse det.";

    public const string ReasonIsOfOpen =
        "Der står en grund til at lukke noget, som er åbent. Vælg Lukket, eller tøm feltet med grunden.";

    public static string ReasonIsTooLong =>
        $"Grunden til at lukke er for lang. Skriv den med højst {CorrectedDraft.LongestReason} tegn.";

    /// <summary>What stands in the list of contents: the title, if everybody may read it.</summary>
    public static string ShownTitle(PublishedItem item) => item.ClosedReason is null ? item.Title : "Lukket punkt";

    /// <summary>What is said when two versions do not differ; what is closed now is closed in both, and cannot be compared.</summary>
    public static string Unchanged(MeetingRecord record) =>
        record
            .Sections.SelectMany(section => section.Items)
            .Any(item => item.ClosedReason is not null || item.Annexes.Any(annex => annex.ClosedReason is not null))
            ? "Det, alle må læse, er det samme i de to udgaver. Det, der er lukket, bliver ikke sammenlignet."
            : "Teksten er den samme i de to udgaver.";

    /// <summary>What a list says of an annex.</summary>
    public static string Annex(PublishedAnnex annex) =>
        annex.ClosedReason is { } reason ? $"Bilag: lukket, {reason}"
        : annex.Text is "" ? "Bilag"
        : annex.Text;

    /// <summary>What stands in the place of lines that are not shown.</summary>
    public static string Hidden(int first, int last) =>
        first == last ? $"Linje {first} vises ikke." : $"Linje {first}–{last} vises ikke.";
}
