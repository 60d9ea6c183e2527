namespace Raadslag.Web.Tests.Browser;

/// <summary>The water plan as it is to stand, column by column, in the signs of <see cref="ShownTexts"/>.</summary>
internal static class SideBySide
{
    public const string Master = """
        = Fælles vandplan
        = ‹Kommunerne› mangler vand, se ‹pkt: klimaalliancen-faelles-prioriteter-for-klimatilpasning-ved-kyster-og-vandloeb›.
        = Planen gælder for ‹antal kommuner› kommuner og deres vandværker.
        = Vandet bruges på markerne.
        = Grundvandet falder.
        = at ‹råd› følger planen,
        = at planen måles hvert år.
        = Planen er skrevet af KL.
        = Udgiften er 3 mio. kr.
        = Planen ligger på nettet.
        """;

    public const string Zealand = """
        ~ Fælles vandplan{+ på Sjælland+}
        = De sjællandske kommuner mangler vand, se pkt. 2.1.
        = Planen gælder for 17 kommuner og deres vandværker.
        = Vandet bruges på markerne.
        = Grundvandet falder.
        = at KKR Sjælland følger planen,
        = at planen måles hvert år.
        = Planen er skrevet af KL.
        ~ Udgiften er 3 mio. kr.{+ Den deles efter folketal.+}
        = Planen ligger på nettet.
        + Roskilde fører regnskab.
        """;

    public const string NorthJutland = """
        = Fælles vandplan
        = De nordjyske kommuner mangler vand, se pkt. 2.2.
        = Planen gælder for 11 kommuner og deres vandværker.
        = Vandet bruges på markerne.
        - Grundvandet falder.
        = at KKR Nordjylland følger planen,
        ~ - at planen måles hvert {+andet +}år.
        = Planen er skrevet af KL.
        ~ Udgiften er [-3-]{+2+} mio. kr.
        = Planen ligger på nettet.
        + Aalborg har sit eget vandværk.
        """;

    /// <summary>A council that has not taken a position on anything, and does not treat the climate.</summary>
    public const string CentralJutland = """
        = Fælles vandplan
        = De midtjyske kommuner mangler vand, se sagen »Klimaalliancen: fælles prioriteter for klimatilpasning ved kyster og vandløb 2026-2027«.
        = Planen gælder for 19 kommuner.
        = Vandet bruges på markerne.
        = Grundvandet falder.
        = at KKR Midtjylland følger planen,
        = at planen måles.
        = Planen er skrevet af KL.
        = Udgiften er 2 mio. kr.
        = Planen ligger på nettet.
        """;
}
