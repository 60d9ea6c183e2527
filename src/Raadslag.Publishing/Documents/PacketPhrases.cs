using System.Globalization;

namespace Raadslag.Publishing.Documents;

/// <summary>What a packet says of its annexes, in Danish.</summary>
internal static class PacketPhrases
{
    public const string Annexes = "Bilag";

    public const string InPacket = "Disse bilag følger efter denne side:";

    public const string LeftOut =
        "Disse bilag er ikke med her, fordi filen ikke kan sættes ind. Filen selv fås hos rådets sekretariat:";

    public const string Picture =
        "På næste side er bilaget, som det er modtaget: et billede, hvis indhold et skærmlæserprogram ikke kan læse op.";

    public const string FileAt = "Filen selv kan hentes på ";

    public const string FileAsked = "Filen selv fås hos rådets sekretariat.";

    private const string MaybeUnread = "og kan måske ikke læses op af et skærmlæserprogram.";

    /// <summary>"Dagsorden med bilag".</summary>
    public static string Name(PublishedKind kind) => $"{PublicationPhrases.Name(kind)} med bilag";

    /// <summary>"KKR Sjælland: Dagsorden med bilag 12. juni 2026".</summary>
    public static string Title(MeetingRecord record) =>
        $"{record.Council}: {Name(record.Kind)} {PublicationPhrases.Date(record.Date)}";

    /// <summary>"Bilag 2 til punkt 3.4: Beredskabsplan".</summary>
    public static string Heading(ReadAnnex annex)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"Bilag {annex.Number}");
        var item = annex.Item.Number.Length > 0 ? $" til {PublicationPhrases.Item(annex.Item.Number)}" : "";
        return $"{number}{item}: {annex.Annex.Name}";
    }

    /// <summary>What follows, and what it cannot promise.</summary>
    public static string Pages(int count) =>
        count == 1
            ? "Den næste side er bilaget, som det er modtaget. Den er ikke gjort tilgængelig her " + MaybeUnread
            : string.Create(CultureInfo.InvariantCulture, $"De næste {count} sider er bilaget, som det er modtaget. ")
                + "De er ikke gjort tilgængelige her "
                + MaybeUnread;

    public static string LeftOutBecause(ReadAnnex annex) =>
        $"{Heading(annex)} ({annex.Refusal switch
        {
            AnnexRefusal.Encrypted => "filen er låst",
            AnnexRefusal.Damaged => "filen er beskadiget",
            AnnexRefusal.TooLarge => "filen er for stor",
            _ => "filen er hverken PDF eller et almindeligt billede",
        }})";
}
