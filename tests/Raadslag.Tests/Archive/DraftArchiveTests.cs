using CsCheck;
using Raadslag.Archive;
using Raadslag.Import;

namespace Raadslag.Tests.Archive;

public sealed class DraftArchiveTests
{
    private static readonly Gen<string?> MaybeText = Gen.OneOf(
        Gen.Const((string?)null),
        Gen.String.Select(text => (string?)text)
    );

    private static readonly Gen<LineRange> Range = Gen.Int.Select(Gen.Int, (first, last) => new LineRange(first, last));

    private static readonly Gen<int?> MaybeNumber = Gen.OneOf(
        Gen.Const((int?)null),
        Gen.Int.Select(number => (int?)number)
    );

    private static readonly Gen<SourceLine> Line = Gen.Select(
        Gen.Int,
        Gen.String,
        MaybeNumber,
        Gen.Int,
        Gen.Bool,
        MaybeNumber,
        (number, text, page, size, bold, level) =>
            new SourceLine(number, text, page, size % 3 == 0 ? null : new LineLayout(size, bold, level, !bold, bold))
    );

    private static readonly Gen<ItemDraft> Item = Gen.Select(
        Gen.String,
        MaybeText,
        Gen.String.Array[0, 3],
        Range,
        MaybeNumber,
        (text, maybe, texts, range, number) =>
            new ItemDraft
            {
                Number = text,
                Title = text,
                CaseNumber = maybe,
                CaseOfficers = texts,
                Lines = range,
                Page = number,
                Parts = [.. texts.Select((each, i) => new PartDraft((PartKind)(i % 4), text, each, range))],
                RecommendationLimbs = texts,
                AnnexMarks = [.. texts.Select((each, i) => new AnnexMark(i == 0 ? null : (PartKind)(i % 4), i, each))],
                NamedAnnexes = texts,
                Links = [.. texts.Select((each, i) => new LinkDraft(each, text, i))],
            }
    );

    private static readonly Gen<MinutesDraft> Draft = Gen.Select(
        MaybeText,
        MaybeNumber,
        Gen.String.Array[0, 3],
        Item.Array[0, 3],
        Line.Array[0, 5],
        Range,
        (maybe, number, texts, items, lines, range) =>
            new MinutesDraft
            {
                Body = maybe,
                Kind = number is null ? DocumentKind.Agenda : DocumentKind.Minutes,
                Date = number is { } day ? DateOnly.FromDayNumber((day & 0xFFFFF) + 1) : null,
                Start = number is { } minute ? new TimeOnly((minute & 15) + 1, minute & 31) : null,
                Place = maybe,
                Participants = [.. texts.Select((text, i) => new Participant(text, maybe, maybe, i))],
                Apologies = [],
                Sections = [new SectionDraft(maybe, maybe ?? "", range, items)],
                Warnings = [.. texts.Select((text, i) => new ReadingWarning((WarningCode)i, i, text))],
                Fates = [.. lines.Select(line => (LineFate)(line.Number & 3))],
                Lines = lines,
            }
    );

    [Fact]
    public void Whatever_was_read_comes_back_as_it_was() =>
        Draft.Sample(
            draft =>
            {
                var json = DraftArchive.Write(draft);
                Assert.Equivalent(draft, DraftArchive.Read(json), strict: true);
                Assert.Equal(json, DraftArchive.Write(DraftArchive.Read(json)));
            },
            iter: 300
        );

    [Fact]
    public void Danish_letters_are_readable() =>
        Assert.Contains("Rådhuset, Køge", DraftArchive.Write(GivenDraft.Minutes()), StringComparison.Ordinal);
}
