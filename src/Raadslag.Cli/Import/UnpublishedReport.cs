using Raadslag.Import;

namespace Raadslag.Cli.Import;

/// <summary>What is said of documents that are stored and cannot be read by everybody yet, and how they come to be.</summary>
internal static class UnpublishedReport
{
    public static IEnumerable<string> Of(IReadOnlyList<ImportLine> lines)
    {
        foreach (var line in lines.Where(line => line.IsHeldBack))
        {
            yield return $"{line.File} er ikke udgivet, for noget i det kan være lukket:";
            foreach (var doubt in HoldingDoubts.In(line.Draft!))
            {
                yield return $"  {WarningPhrases.Sentence(doubt)}";
            }
        }

        var waiting = lines.Count(line => line.IsWaiting);
        if (waiting > 0)
        {
            var documents = waiting == 1 ? "Ét dokument er" : $"{waiting} dokumenter er";
            yield return $"{documents} gemt og ikke udgivet. Rådets sekretær ser det igennem og udgiver det under »Indlæs«.";
        }

        if (lines.Any(line => line is { IsWaiting: true, MayHaveClosed: false }))
        {
            yield return "Skal det, hvor intet kan være lukket, udgives med det samme, så indlæs det igen med --publish.";
        }
    }
}
