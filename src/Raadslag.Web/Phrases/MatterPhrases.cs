using Raadslag.Publishing;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of matters.</summary>
internal static class MatterPhrases
{
    /// <summary>"Behandlet i KKR Sjælland og KKR Nordjylland".</summary>
    public static string TreatedIn(IReadOnlyList<string> councils) => $"Behandlet i {DanishNames.Listed(councils)}.";

    public static string WithoutDecision(PublishedKind kind) =>
        kind switch
        {
            PublishedKind.Agenda => "Beslutningen kommer her, når referatet er indlæst.",
            PublishedKind.Minutes => "Referatet har ingen beslutning under punktet.",
        };

    public static string Filed(string number, int matters) =>
        matters == 1 ? $"Én sag er journaliseret på {number}." : $"{matters} sager er journaliseret på {number}.";
}
