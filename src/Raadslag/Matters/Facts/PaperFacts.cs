using System.Security.Cryptography;
using System.Text.Json;
using Raadslag.Foundations;
using Raadslag.Publishing;

namespace Raadslag.Matters;

/// <summary>What is said of a text beside the text itself (<i>oplysninger om sagen</i>), as one form has it.</summary>
public sealed record PaperFacts
{
    public required PaperPurpose Purpose { get; init; }

    public string? LastWord { get; init; }

    public required Access Access { get; init; }

    public string? ClosedReason { get; init; }

    public DateOnly? DueOn { get; init; }

    public IReadOnlyList<string> CaseNumbers { get; init; } = [];

    public IReadOnlyList<ParticipantFact> Participants { get; init; } = [];

    public IReadOnlyList<FigureFact> Figures { get; init; } = [];

    /// <summary>Tells whether somebody has changed them since they were shown.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Said)));

    private object[] Said =>
        [
            Purpose,
            LastWord ?? "",
            Access,
            ClosedReason ?? "",
            DueOn?.DayNumber ?? 0,
            CaseNumbers,
            Participants,
            Figures,
        ];

    /// <summary>The facts of a text whose numbers, participants and figures are loaded.</summary>
    public static PaperFacts Of(Paper paper) =>
        new()
        {
            Purpose = paper.Purpose,
            LastWord = paper.LastWord,
            Access = paper.Access,
            ClosedReason = paper.ClosedReason,
            DueOn = paper.DueOn,
            CaseNumbers = [.. paper.CaseNumbers.Select(number => number.Number).Order(StringComparer.Ordinal)],
            Participants =
            [
                .. paper
                    .Participants.OrderBy(participant => participant.Kind)
                    .ThenBy(participant => participant.Order)
                    .Select(participant => new ParticipantFact(
                        participant.Kind,
                        participant.Planned,
                        participant.Actual
                    )),
            ],
            Figures =
            [
                .. paper
                    .Figures.OrderBy(figure => figure.Name, StringComparer.Ordinal)
                    .Select(figure => new FigureFact(figure.Name, figure.Value)),
            ],
        };

    /// <summary>The same without blanks around and rows that nobody filled in.</summary>
    internal PaperFacts Tidied() =>
        this with
        {
            LastWord = Text(LastWord),
            ClosedReason = Access == Access.Closed ? Text(ClosedReason) : null,
            CaseNumbers =
            [
                .. CaseNumbers
                    .Select(number => number.Trim())
                    .Where(number => number != "")
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ],
            Participants =
            [
                .. Participants
                    .Where(one => Text(one.Planned) is not null)
                    .Select(one => new ParticipantFact(one.Kind, one.Planned.Trim(), Text(one.Actual)))
                    .OrderBy(one => one.Kind),
            ],
            Figures =
            [
                .. Figures
                    .Where(one => Text(one.Name) is not null && Text(one.Value) is not null)
                    .Select(one => new FigureFact(one.Name.Trim(), one.Value.Trim()))
                    .DistinctBy(one => one.Name)
                    .OrderBy(one => one.Name, StringComparer.Ordinal),
            ],
        };

    internal PaperRefusal? Refusal =>
        Access == Access.Closed && ClosedReason is null ? PaperRefusal.ClosedReasonIsMissing
        : Words.Any(word => word?.Length > PaperLimits.LongestFact) ? PaperRefusal.FactIsTooLong
        : Words.Any(word => HiddenCharacters.InName(word ?? "") is not null) ? PaperRefusal.FactHasHiddenCharacter
        : null;

    /// <summary>Everything that was typed.</summary>
    public IEnumerable<string?> Words =>
        [
            LastWord,
            ClosedReason,
            .. CaseNumbers,
            .. Participants.SelectMany(one => new[] { one.Planned, one.Actual }),
            .. Figures.SelectMany(one => new[] { one.Name, one.Value }),
        ];

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>Somebody who has to do with a text, as typed.</summary>
public sealed record ParticipantFact(ParticipantKind Kind, string Planned, string? Actual);

/// <summary>A local figure, as typed.</summary>
public sealed record FigureFact(string Name, string Value);
