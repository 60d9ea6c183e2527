using System.Text.Json;

namespace Raadslag.Import.Tests.Samples;

/// <summary>What a person reads in a sample: the form of <c>samples/expected/*.json</c>.</summary>
internal sealed record ExpectedMeeting(
    string Body,
    string Kind,
    DateOnly Date,
    TimeOnly Start,
    string Place,
    IReadOnlyList<string> Participants,
    IReadOnlyList<string> Apologies,
    IReadOnlyList<ExpectedSection> Sections
)
{
    public static ExpectedMeeting Of(string json) =>
        JsonSerializer.Deserialize<ExpectedMeeting>(json, JsonSerializerOptions.Web)!;
}

/// <summary>A section as printed, also when it holds nothing.</summary>
internal sealed record ExpectedSection(string Number, string Title, IReadOnlyList<ExpectedItem> Items);

/// <summary>An item; lists that are not there are empty in the document.</summary>
internal sealed record ExpectedItem(
    string Number,
    string Title,
    string CaseNumber,
    IReadOnlyList<string> CaseOfficers,
    Dictionary<string, ExpectedPart> Parts,
    IReadOnlyList<string>? Limbs,
    IReadOnlyList<string>? Subheadings,
    IReadOnlyList<ExpectedMark>? Marks,
    IReadOnlyList<string>? NamedAnnexes,
    IReadOnlyList<ExpectedLink>? Links,
    int Tables
);

/// <summary>A part by its first and last words and by how many letters it has, so that nothing can be lost unseen.</summary>
internal sealed record ExpectedPart(int Letters, string Begins, string Ends);

/// <summary>An annex mark by the part and the first words of the sentence it stands at.</summary>
internal sealed record ExpectedMark(string Part, string Sentence);

/// <summary>A link as the reader sees it.</summary>
internal sealed record ExpectedLink(string Text, string Url);
