using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Raadslag.Import.Tests.Minutes;

/// <summary>Every line of a source is accounted for, whatever the text.</summary>
public sealed partial class LineAccountTests
{
    private static readonly string[] Fragments =
    [
        "1. Godkendelse",
        "1.1. Godkendelse af dagsorden",
        "2.1 Et punkt med en lang titel om bered-",
        "SAG-2026-00001 abc / DEF",
        "Baggrund",
        "Indstilling",
        "Sagsfremstilling",
        "Beslutning",
        "Bilag",
        "Deltagere",
        "Afbud:",
        "Ida Møl (A), Vejen",
        "Bo <b>Fisk</b> (V) Kolding",
        "./.",
        ".",
        "/",
        "- ./.",
        "../. Planen er vedlagt som bilag.",
        "Notat om vand, juni 2026.",
        "- første led i kom-",
        "munen",
        "1) andet led",
        "at rådet",
        "a\tb\tc",
        "I alt 1.259 1.780",
        "2025 3.000 4.500",
        "[her](#) og <https://example.dk/a>",
        "https://example.dk/b",
        "KKR Midtjylland | 17-06-2026",
        " SIDE | 6",
        "Mission",
        "1. Indhold.......... 5",
        "2.1. Indhold\t7",
        "REFERAT 2026",
        "Dato: 16-06-2026 10:00",
        "Sted: Rådhuset",
        "Som bilag vedlægges:",
        "SOSU-",
        "*fed* _under_ `kode` | streg # nummer",
        "",
        " ",
        "\f",
        "\u00AD\u200B",
        "\u202E\u200F",
        "Det er en ganske almindelig sætning, der fylder en hel linje i spalten på papiret.",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[0, 400],
        OneOf(Fragments).Array[0, 60].Select(lines => string.Join('\n', lines)),
        Gen.Select(OneOf(Fragments), Gen.String[0, 20], (fragment, noise) => fragment + noise)
            .Array[0, 30]
            .Select(lines => string.Join('\n', lines))
    );

    [Theory]
    [InlineData("kkr-midtjylland-2026-06-17-referat.txt")]
    [InlineData("kkr-syddanmark-2026-06-16-referat.txt")]
    [InlineData("kkr-syddanmark-2025-10-22-dagsorden.txt")]
    public void Every_line_of_a_real_document_is_used_set_apart_or_blank(string name)
    {
        var draft = Given.RealDraft(name);

        Assert.True(IsAccountedFor(draft));
        Assert.DoesNotContain(LineFate.Unread, draft.Fates);
    }

    [Fact]
    public void Every_line_of_any_text_has_one_fate_and_what_is_used_stands_in_the_draft() =>
        Texts.Sample(IsReadOrRefused, iter: 3000);

    [Fact]
    public void Every_line_of_a_damaged_sample_has_one_fate_and_what_is_used_stands_in_the_draft()
    {
        var samples = Directory
            .EnumerateFiles(Path.Combine(Given.RepositoryRoot(), "samples"), "*.txt", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .ToArray();
        var damaged = Gen.Select(OneOf(samples), Gen.Int[0, 20_000], Gen.Int[1, 400], OneOf(Fragments), Damaged);

        damaged.Sample(IsReadOrRefused, iter: 150);
    }

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static string Damaged(string text, int at, int length, string with)
    {
        var start = at % text.Length;
        return new StringBuilder(text)
            .Remove(start, Math.Min(length, text.Length - start))
            .Insert(start, with)
            .ToString();
    }

    private static bool IsReadOrRefused(string text) =>
        MinutesReader.Read(Given.Text(text)) is not Reading<MinutesDraft>.Read { Value: var draft }
        || (IsAccountedFor(draft) && UsedWordsStandIn(draft));

    private static bool IsAccountedFor(MinutesDraft draft)
    {
        var blank = draft
            .Lines.Zip(draft.Fates)
            .All(line => (line.Second == LineFate.Blank) == line.First.Text.All(IsInvisible));
        return blank && draft.Fates.Count == draft.Lines.Count;
    }

    // Letters and digits only: hyphens, mark-up and the marks themselves may change on the way.
    private static bool UsedWordsStandIn(MinutesDraft draft)
    {
        var texts = Letters(
            string.Join(
                ' ',
                draft
                    .Sections.SelectMany(section =>
                        section.Items.SelectMany(TextsOf).Append($"{section.Number}{section.Title}")
                    )
                    .Concat(draft.Participants.Concat(draft.Apologies).Select(person => person.Name))
                    .Append($"{draft.Body}{draft.Place}")
            )
        );
        var itemLines = draft
            .Sections.SelectMany(section => section.Items)
            .SelectMany(item => Enumerable.Range(item.Lines.First, item.Lines.Last - item.Lines.First + 1))
            .ToHashSet();
        return draft
            .Lines.Zip(draft.Fates)
            .Where(line => line.Second == LineFate.Used && itemLines.Contains(line.First.Number))
            .SelectMany(line => Words().Matches(line.First.Text).Select(word => Letters(word.Value)))
            .All(word => texts.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string> TextsOf(ItemDraft item) =>
        [
            item.Number,
            item.Title,
            item.CaseNumber ?? "",
            string.Concat(item.CaseOfficers),
            .. item.Parts.Select(part => part.Heading + part.Markdown),
            .. item.NamedAnnexes,
            .. item.Links.Select(link => link.Text + link.Url),
        ];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool IsInvisible(char character) =>
        char.IsWhiteSpace(character)
        || char.IsControl(character)
        || (character is not ('\u200C' or '\u200D') && char.GetUnicodeCategory(character) == UnicodeCategory.Format);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
