namespace Raadslag.Publishing.Word;

/// <summary>The styles of styles.xml by their identifiers.</summary>
internal static class WordStyle
{
    public const string Normal = "Normal";
    public const string Title = "Titel";
    public const string Subtitle = "Undertitel";
    public const string Logo = "Logo";
    public const string CoverBar = "Forsidebjaelke";
    public const string CoverTitle = "Forsidetitel";
    public const string CoverSubtitle = "Forsideundertitel";
    public const string ContentsTitle = "Indholdsoverskrift";
    public const string Fact = "Moedeoplysning";
    public const string Person = "Deltager";
    public const string CaseLine = "Sagslinje";
    public const string Bullet = "Opstilling-punkttegn";
    public const string Number = "Opstilling-talellerbogst";
    public const string ListContinued = "Opstilling-forts";
    public const string Quote = "Citat";
    public const string CodeBlock = "Kodeafsnit";
    public const string Rule = "Skillelinje";
    public const string WithAnnex = "Bilagsafsnit";
    public const string Header = "Sidehoved";
    public const string Footer = "Sidefod";
    public const string Table = "Raadstabel";
    public const string TableText = "Tabeltekst";
    public const string AfterTable = "Tabelafslutning";

    /// <summary>Of letters: the mark in the margin.</summary>
    public const string AnnexMark = "Bilagsmaerke";

    /// <summary>Of letters.</summary>
    public const string Link = "Hyperlink";

    /// <summary>Of letters.</summary>
    public const string Code = "Kode";

    /// <summary>Entries of the contents go from 1 to 2.</summary>
    public static string Contents(int level) => $"Indholdsfortegnelse{level}";

    /// <summary>Headings go from 1 to 5.</summary>
    public static string Heading(int level) => $"Overskrift{level}";
}
