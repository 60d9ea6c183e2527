using System.Globalization;

namespace Raadslag.Publishing;

/// <summary>What a published page says in its own words, in Danish.</summary>
internal static class PublicationPhrases
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    public const string Start = "Mødestart";

    public const string Place = "Sted";

    public const string Participants = "Deltagere";

    public const string Apologies = "Afbud";

    public const string Items = "Punkter";

    public const string NoItems = "Ingen punkter under dette afsnit.";

    public const string NoTitle = "Uden titel";

    public const string NoText = "Ingen tekst under denne overskrift.";

    public const string CaseNumber = "Sagsnummer";

    public const string CaseOfficers = "Sagsbehandler";

    public const string Course = "Sagens forløb";

    public const string ItemAlone = "Punktet som PDF";

    public const string Annexes = "Bilag";

    public const string Annex = "Bilag";

    public const string ClosedItem = "Lukket punkt";

    /// <summary>What stands in a text where it names an annex that is closed.</summary>
    public const string ClosedAnnexInText = "(lukket bilag)";

    public const string NotReviewed = "Maskinelt læst og ikke gennemset";

    public const string Page = "Side";

    public const string OfPages = "af";

    public const string Day = "Dato";

    public const string Contents = "Indhold";

    public const string Calculation = "Beregning";

    public const string Method = "Sådan er der regnet";

    public const string Members = "Medlemmer";

    public const string AsOf = "Pr.";

    public const string MemberName = "Navn";

    public const string MemberRole = "Plads";

    public const string MemberParty = "Liste";

    public const string MemberMunicipality = "Kommune";

    public const string MemberSubstitute = "Stedfortræder";

    public static string Name(PublishedKind kind) =>
        kind switch
        {
            PublishedKind.Agenda => "Dagsorden",
            PublishedKind.Minutes => "Referat",
        };

    /// <summary>One item of it, taken out.</summary>
    public static string Extract(PublishedKind kind) =>
        kind switch
        {
            PublishedKind.Agenda => "Udskrift af dagsorden",
            PublishedKind.Minutes => "Udskrift af referat",
        };

    public static string HeadingOf(PublishedPartKind kind) =>
        kind switch
        {
            PublishedPartKind.Background => "Baggrund",
            PublishedPartKind.Recommendation => "Indstilling",
            PublishedPartKind.Presentation => "Sagsfremstilling",
            PublishedPartKind.Decision => "Beslutning",
        };

    /// <summary>"KKR Sjælland: Referat 12. juni 2026".</summary>
    public static string Title(MeetingRecord record) => $"{record.Council}: {Name(record.Kind)} {Date(record.Date)}";

    /// <summary>"3. Sager"; a document without sections has its items under a word of its own.</summary>
    public static string Heading(PublishedSection section) =>
        section switch
        {
            { Number: null, Title: "" } => Items,
            { Number: { } number } => $"{number}. {section.Title}".TrimEnd(),
            _ => section.Title,
        };

    /// <summary>"3.4. Beredskab".</summary>
    public static string Heading(PublishedItem item)
    {
        var title =
            item.ClosedReason is not null ? ClosedItem
            : item.Title.Length > 0 ? item.Title
            : NoTitle;
        return item.Number.Length > 0 ? $"{item.Number}. {title}" : title;
    }

    /// <summary>"Åse Bæk (A), Køge".</summary>
    public static string Person(PublishedParticipant person) =>
        person.Name
        + (person.Party is { } party ? $" ({party})" : "")
        + (person.Municipality is { } municipality ? $", {municipality}" : "");

    /// <summary>"12. juni 2026".</summary>
    public static string Date(DateOnly date) => date.ToString("d. MMMM yyyy", Danish);

    /// <summary>"fredag den 12. juni 2026".</summary>
    public static string Weekday(DateOnly date) => date.ToString("dddd 'den' d. MMMM yyyy", Danish);

    public static string Time(TimeOnly start) =>
        string.Create(CultureInfo.InvariantCulture, $"kl. {start:HH}.{start:mm}");

    public static string Source(SourcePlace place) =>
        place.Page is { } page
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Se kilden, side {page}, linje {place.FirstLine}–{place.LastLine}"
            )
            : string.Create(CultureInfo.InvariantCulture, $"Se kilden, linje {place.FirstLine}–{place.LastLine}");

    /// <summary>"Punktet er lukket: Personforhold."</summary>
    public static string Closed(string reason) => $"Punktet er lukket: {reason.TrimEnd('.')}.";

    /// <summary>What a list says of an annex.</summary>
    public static string InList(PublishedAnnex annex) =>
        annex.ClosedReason is { } reason ? $"{Annex}: lukket, {reason}"
        : annex.Text.Length > 0 ? annex.Text
        : AnnexWithoutText(annex.Line);

    private static string AnnexWithoutText(int? line) =>
        line is { } number
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Bilag, der ikke er nævnt i teksten (linje {number} i kilden)"
            )
            : "Bilag, der ikke er nævnt i teksten";

    public static string Table(string place, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"Tabel {number} i {place}");

    public static string Item(string number) => $"punkt {number}";
}
