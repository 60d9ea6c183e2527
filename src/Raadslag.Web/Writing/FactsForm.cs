using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Writing;

/// <summary>The form of what is said of a text; each list ends with rows for what is to be added.</summary>
public sealed class FactsForm
{
    private const int EmptyRows = 2;

    /// <summary>The fingerprint of what the form showed.</summary>
    public string? Shown { get; set; }

    public PaperPurpose Purpose { get; set; }

    public string? LastWord { get; set; }

    public Access Access { get; set; }

    public string? ClosedReason { get; set; }

    /// <summary>The day as typed.</summary>
    public string? DueOn { get; set; }

    /// <summary>Case numbers, one a line.</summary>
    public string? CaseNumbers { get; set; }

    public List<ParticipantRow> Participants { get; set; } = [];

    public List<FigureRow> Figures { get; set; } = [];

    /// <summary>The versions that open with a closed text, beside the newest.</summary>
    public List<int> OpenVersions { get; set; } = [];

    /// <summary>The annexes that open with it.</summary>
    public List<Guid> OpenAnnexes { get; set; } = [];

    internal OpenedWith Opened => new(OpenVersions, [.. OpenAnnexes.Select(PaperAttachmentId.From)]);

    internal static FactsForm Of(PaperFacts facts) =>
        new()
        {
            Shown = facts.Fingerprint,
            Purpose = facts.Purpose,
            LastWord = facts.LastWord,
            Access = facts.Access,
            ClosedReason = facts.ClosedReason,
            DueOn = facts.DueOn?.Iso,
            CaseNumbers = string.Join('\n', facts.CaseNumbers),
            Participants =
            [
                .. facts.Participants.Select(one => new ParticipantRow
                {
                    Kind = one.Kind,
                    Planned = one.Planned,
                    Actual = one.Actual,
                }),
                .. Enumerable.Range(0, EmptyRows).Select(_ => new ParticipantRow()),
            ],
            Figures = [.. facts.Figures.Select(one => new FigureRow { Name = one.Name, Value = one.Value })],
        };

    /// <param name="dueOn">The day, read.</param>
    internal PaperFacts ToFacts(DateOnly? dueOn) =>
        new()
        {
            Purpose = Purpose,
            LastWord = LastWord,
            Access = Access,
            ClosedReason = ClosedReason,
            DueOn = dueOn,
            CaseNumbers = (CaseNumbers ?? "").Split(['\n', ',', ';'], StringSplitOptions.TrimEntries),
            Participants =
            [
                .. Participants.Select(row => new ParticipantFact(row.Kind, row.Planned ?? "", row.Actual)),
            ],
            Figures = [.. Figures.Select(row => new FigureFact(row.Name ?? "", row.Value ?? ""))],
        };
}

/// <summary>One who has to do with the text, as a row of the form.</summary>
public sealed class ParticipantRow
{
    public ParticipantKind Kind { get; set; }

    public string? Planned { get; set; }

    public string? Actual { get; set; }
}

/// <summary>A local figure, as a row of the form.</summary>
public sealed class FigureRow
{
    public string? Name { get; set; }

    public string? Value { get; set; }
}
