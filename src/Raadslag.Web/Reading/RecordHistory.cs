using Raadslag.History;
using Raadslag.Publishing;
using Raadslag.Web.Phrases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Reading;

/// <summary>A line of the record in words: who did what, when, and what it was done to.</summary>
internal sealed record HistoryLine(long Sequence, DateTime At, string Who, string Deed)
{
    public IReadOnlyList<HistorySubject> Subjects { get; init; } = [];

    /// <summary>The line in words.</summary>
    public static HistoryLine Of(ReadableLine line) =>
        new(
            line.Entry.Sequence,
            line.Entry.At,
            line.Entry.Actor is null ? RecordPhrases.CommandLine : line.Who ?? RecordPhrases.Gone,
            RecordPhrases.Deed(line.Entry.Kind)
        )
        {
            Subjects = [.. line.Subjects.Select(HistorySubject.Of)],
        };
}

/// <summary>What something was done to, with its address where it has one.</summary>
internal sealed record HistorySubject(string Text, string? Href)
{
    public static HistorySubject Of(Subject subject) =>
        subject switch
        {
            Subject.OfDocument document => new HistorySubject(
                $"{document.Council.Name}, {document.Kind.InDanish.ToLower(DanishDates.Culture)}, {document.Date.WithoutWeekday}"
                    + (document.Version > 1 ? $", udgave {document.Version}" : ""),
                $"{PublicAddresses.Meeting(document.Council.Slug, document.Date)}/{document.Kind.InAddress}"
            ),
            Subject.OfText text => new HistorySubject(
                $"{text.Matter} ({text.Council?.Name ?? WritingPhrases.MasterName.ToLower(DanishDates.Culture)})",
                Raadslag.Matters.PaperAtHand.Address(text.MatterSlug, text.Council?.Slug)
            ),
            Subject.OfMatter matter => new HistorySubject(
                matter.Title,
                matter.Slug is { } slug ? PublicAddresses.Matter(slug) : null
            ),
            Subject.OfPerson person => new HistorySubject(
                person.Name,
                person.Slug is { } address ? PublicAddresses.Person(address) : null
            ),
            Subject.OfAccount account => new HistorySubject(account.Name, null),
            Subject.OfPlace place => new HistorySubject(place.Name, null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
