using Raadslag.Import;
using Raadslag.Meetings;

namespace Raadslag.Archive;

/// <summary>
/// What a person changed in what a machine had read: a layer of its own over the reading, laid on again after a new one.
/// </summary>
public sealed class Correction
{
    public required CorrectionId Id { get; init; }

    public required MeetingId Meeting { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>What it corrects, by the document's own numbers: "items/3.4/title", "items/3.4/decision", "place".</summary>
    public required string Path { get; init; }

    /// <summary>What had been read.</summary>
    public required string Before { get; set; }

    /// <summary>What it should be.</summary>
    public required string After { get; set; }

    /// <summary>What a later reading found there instead of <see cref="Before"/>; null while they do not clash.</summary>
    public string? Clash { get; set; }

    public required DateTime At { get; set; }

    /// <summary>Corrects the same place anew; that also settles a clash.</summary>
    public void Replace(string before, string after, DateTime at) =>
        (Before, After, Clash, At) = (before, after, null, at);
}
