using System.Text.Json;
using System.Text.RegularExpressions;

namespace Raadslag.Import.Tests.Minutes;

/// <summary>The sample councils' documents, in every form they exist in, against what was written down by hand.</summary>
public sealed partial class SampleTests
{
    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Samples, "*-*-*.*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".txt" or ".pdf" or ".docx")
                .Select(file => Path.GetRelativePath(Samples, file))
                .Order(StringComparer.Ordinal),
        ];

    private static string Samples => Path.Combine(Given.RepositoryRoot(), "samples");

    [Theory, MemberData(nameof(Files))]
    public void A_sample_is_read_as_it_was_written(string file)
    {
        var draft = Given.Draft(File.ReadAllBytes(Path.Combine(Samples, file)));
        var name = $"{Path.GetDirectoryName(file)}-{Path.GetFileNameWithoutExtension(file)}.json";
        var isPdf = file.EndsWith(".pdf", StringComparison.Ordinal);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples, "expected", name)));

        var (wanted, read) = (
            Expected(expected.RootElement).Split('\n').Where(fact => !isPdf || !IsLostLink(fact)).ToArray(),
            Facts(draft).Split('\n')
        );
        var missing = wanted.Except(read).Select(fact => $"missing: {fact}\n");
        var other = read.Except(wanted).Select(fact => $"read: {fact}\n");
        Assert.True(wanted.SequenceEqual(read), string.Concat(missing.Concat(other)));
    }

    // A printed link without an address is only words.
    private static bool IsLostLink(string fact) =>
        fact.StartsWith("link ", StringComparison.Ordinal) && fact.EndsWith(" #", StringComparison.Ordinal);

    private static string Facts(MinutesDraft draft) =>
        string.Join(
            '\n',
            [
                $"{draft.Body} {draft.Kind} {draft.Date:yyyy-MM-dd} {draft.Start:HH:mm} {draft.Place}",
                .. draft.Participants.Select(person => $"+ {Text(person)}"),
                .. draft.Apologies.Select(person => $"- {Text(person)}"),
                .. draft.Sections.SelectMany(section =>
                    section.Items.SelectMany(Facts).Prepend($"{section.Number}. {section.Title}")
                ),
            ]
        );

    private static IEnumerable<string> Facts(ItemDraft item) =>
        [
            $"{item.Number} {item.Title} | {item.CaseNumber} {string.Join('/', item.CaseOfficers)}",
            .. Enum.GetValues<PartKind>().Select(kind => Fact(kind.ToString().ToLowerInvariant(), item.TextOf(kind))),
            .. item.RecommendationLimbs.Select(limb => $"limb {Words(limb)}"),
            .. item.AnnexMarks.Select(mark => $"mark {mark.Part?.ToString().ToLowerInvariant()} {Words(mark.Text)}"),
            .. item.NamedAnnexes.Select(annex => $"annex {annex}"),
            .. item.Links.Select(link => $"link {link.Text} {link.Url}"),
            $"tables {item.Parts.Sum(part => Rule().Count(part.Markdown))}",
        ];

    private static string Fact(string kind, string? markdown)
    {
        var text = markdown is null ? null : Plain(markdown);
        return text is null ? $"{kind} null" : $"{kind} {text.Count(char.IsLetter)} {Begin(text)}…{End(text)}";
    }

    private static string Expected(JsonElement document) =>
        string.Join(
            '\n',
            [
                string.Join(
                    ' ',
                    document.GetProperty("body").GetString(),
                    document.GetProperty("kind").GetString() == "agenda" ? "Agenda" : "Minutes",
                    document.GetProperty("date").GetString(),
                    document.GetProperty("start").GetString(),
                    document.GetProperty("place").GetString()
                ),
                .. Strings(document, "participants").Select(person => $"+ {person}"),
                .. Strings(document, "apologies").Select(person => $"- {person}"),
                .. document
                    .GetProperty("sections")
                    .EnumerateArray()
                    .SelectMany(section =>
                        section
                            .GetProperty("items")
                            .EnumerateArray()
                            .SelectMany(ExpectedItem)
                            .Prepend(
                                $"{section.GetProperty("number").GetString()}. {section.GetProperty("title").GetString()}"
                            )
                    ),
            ]
        );

    private static IEnumerable<string> ExpectedItem(JsonElement item) =>
        [
            $"{item.GetProperty("number").GetString()} {item.GetProperty("title").GetString()} | {item.GetProperty("caseNumber").GetString()} {string.Join('/', Strings(item, "caseOfficers"))}",
            .. Enum.GetNames<PartKind>()
                .Select(name => name.ToLowerInvariant())
                .Select(kind => ExpectedPart(item, kind)),
            .. Strings(item, "limbs").Select(limb => $"limb {Words(limb)}"),
            .. Objects(item, "marks")
                .Select(mark =>
                    $"mark {mark.GetProperty("part").GetString()} {Words(mark.GetProperty("sentence").GetString()!)}"
                ),
            .. Strings(item, "namedAnnexes").Select(annex => $"annex {annex}"),
            .. Objects(item, "links")
                .Select(link => $"link {link.GetProperty("text").GetString()} {link.GetProperty("url").GetString()}"),
            $"tables {(item.TryGetProperty("tables", out var tables) ? tables.GetInt32() : 0)}",
        ];

    private static string ExpectedPart(JsonElement item, string kind) =>
        item.GetProperty("parts").TryGetProperty(kind, out var part) && part.ValueKind == JsonValueKind.Object
            ? $"{kind} {part.GetProperty("letters").GetInt32()} {Begin(part.GetProperty("begins").GetString()!)}…{End(part.GetProperty("ends").GetString()!)}"
            : $"{kind} null";

    private static IEnumerable<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var array) ? array.EnumerateArray().Select(value => value.GetString()!) : [];

    private static IEnumerable<JsonElement> Objects(JsonElement element, string name) =>
        element.TryGetProperty(name, out var array) ? array.EnumerateArray() : [];

    private static string Text(Participant person) => $"{person.Name} ({person.Party}), {person.Municipality}";

    // The expectations give a few words of each end; letters do not depend on mark-up.
    private static string Begin(string text) => string.Concat(text.Where(char.IsLetter).Take(8));

    private static string End(string text) => string.Concat(text.Where(char.IsLetter).TakeLast(6));

    private static string Words(string text) => string.Concat(text.Where(char.IsLetter).Take(14));

    private static string Plain(string markdown) =>
        Spaces()
            .Replace(
                Rule().Replace(Address().Replace(markdown, "$1"), "").Replace("\\", "", StringComparison.Ordinal),
                " "
            )
            .Trim();

    [GeneratedRegex(@"^(?:\| --- )+\|$", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?:^(?:- |\d+\. |### ))|[|*\s]+", RegexOptions.Multiline)]
    private static partial Regex Spaces();
}
