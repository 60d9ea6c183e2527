using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>What comes of laying a meeting's corrections, those stored and those wanted now, on a reading.</summary>
/// <param name="Draft">The reading as corrected.</param>
/// <param name="Access">Who may read each item, in the draft's order.</param>
/// <param name="Faults">Wanted corrections that cannot be laid on, and what is closed without a reason.</param>
/// <param name="Wanted">What is new in those wanted now: path, what was read, what it should be.</param>
/// <param name="Clashes">For each stored correction what the reading now says instead; null where they agree.</param>
internal sealed record LaidCorrections(
    MinutesDraft Draft,
    IReadOnlyList<ItemAccess> Access,
    IReadOnlyList<CorrectionFault> Faults,
    IReadOnlyList<Difference> Wanted,
    IReadOnlyList<(Correction Correction, string? Clash)> Clashes
)
{
    /// <summary>
    /// A stored correction still holds where the reading says what was corrected, or has come to say what it was
    /// corrected to. Where it says a third thing the person's text stands, and both are shown.
    /// </summary>
    public static LaidCorrections Lay(
        MinutesDraft reading,
        IReadOnlyCollection<Correction> stored,
        IReadOnlyDictionary<string, string> wanted
    )
    {
        var texts = DraftTexts.Of(reading);
        var all = stored.ToDictionary(
            correction => correction.Path,
            correction => correction.After,
            StringComparer.Ordinal
        );
        foreach (var (path, text) in wanted)
        {
            all[path] = text;
        }

        var standing = texts.ToDictionary(text => text.Key, text => all.GetValueOrDefault(text.Key, text.Value));
        var corrected = CorrectedDraft.Apply(reading, all);
        Difference[] news =
        [
            .. wanted
                .Select(text => new Difference(text.Key, texts.GetValueOrDefault(text.Key, ""), text.Value))
                .Where(text => IsNews(text, stored.FirstOrDefault(known => known.Path == text.Path)))
                .OrderBy(text => text.Path, StringComparer.Ordinal),
        ];
        return new LaidCorrections(
            corrected.Draft,
            ItemAccess.Of(reading, standing),
            [.. corrected.Faults.Where(fault => wanted.ContainsKey(fault.Path)), .. AccessTexts.FaultsIn(standing)],
            news,
            [
                .. stored
                    .Where(correction => !news.Any(text => text.Path == correction.Path))
                    .Select(correction =>
                        (correction, ClashOf(correction, texts.GetValueOrDefault(correction.Path, "")))
                    ),
            ]
        );
    }

    // saying again what stands is news only where it settles a clash
    private static bool IsNews(Difference wanted, Correction? stored) =>
        stored is null ? wanted.Before != wanted.After : stored.After != wanted.After || stored.Clash is not null;

    private static string? ClashOf(Correction correction, string read) =>
        read == correction.Before || read == correction.After ? null : read;
}
