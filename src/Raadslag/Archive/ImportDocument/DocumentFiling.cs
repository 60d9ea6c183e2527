using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.People;
using Raadslag.Publication;
using Raadslag.Publishing;

namespace Raadslag.Archive;

/// <summary>What is to be filed: a corrected draft as the newest version of a meeting's document.</summary>
internal sealed record Filing(MinutesDraft Draft, Meeting Meeting, Organization Council, ImportId Import)
{
    /// <summary>Who may read each item, in the draft's order.</summary>
    public required IReadOnlyList<ItemAccess> Access { get; init; }

    /// <summary>The version it becomes, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The document, when it has waited to be published; null when it is a new one.</summary>
    public MeetingDocument? Waiting { get; init; }

    public ReviewState Review { get; init; }
}

/// <summary>
/// Files a corrected draft: document, people, matters, snapshot and proposals, within the caller's transaction. Of a document
/// that is not published nothing of this is made, so that nothing can tell of it.
/// </summary>
internal sealed class DocumentFiling(RaadslagDb db, MeetingPublication publication, CivilCalendar calendar)
{
    private readonly PeopleRegister _people = new(db);
    private readonly MatterRegister _matters = new(db);
    private readonly MatterProposals _proposals = new(db);

    /// <summary>Keeps a version that is not published: its reading and its number, nothing else. The caller saves.</summary>
    public MeetingDocument KeepBack(Filing filing)
    {
        var document = FiledDocument.Empty(filing);
        document.Review = filing.Review;
        db.MeetingDocuments.Add(document);
        return document;
    }

    /// <summary>Publishes it. Saves all but the proposals, which the caller's last save stores.</summary>
    public async Task<(MeetingDocument Document, int MatterProposals, int AliasProposals)> FileAsync(
        Filing filing,
        CancellationToken cancellation
    )
    {
        var (draft, meeting) = (filing.Draft, filing.Meeting);
        var filed = FiledDocument.Of(filing);
        filed.Document.Review = filing.Review;
        meeting.Start = draft.Start ?? meeting.Start;
        meeting.Place = draft.Place ?? meeting.Place;

        var (participants, aliases) = await AddPeopleAsync(filing, filed.Document, cancellation);
        var matters = await FindMattersAsync(filing, filed, cancellation);
        if (filing.Waiting is null)
        {
            db.MeetingDocuments.Add(filed.Document);
        }

        db.AgendaSections.AddRange(filed.Document.Sections);
        db.PaperVersions.AddRange(filed.Items.Select(item => item.Paper));

        var record = PublishedMeeting.Of(filing, participants, [.. matters.Select(matter => matter?.Matter.Slug)]);
        await publication.PublishAsync(filed.Document, record, cancellation);
        await publication.CloseBeforeAsync(filed.Document, ClosedBefore(filing), cancellation);
        await db.SaveChangesAsync(cancellation);
        await SuggestPromisesAsync(filing, filed, matters, cancellation);

        MatterId[] fresh = [.. matters.Where(matter => matter is { IsNew: true }).Select(matter => matter!.Matter.Id)];
        var proposals = await _proposals.ProposeAsync(meeting, fresh, cancellation);
        return (filed.Document, proposals, aliases);
    }

    // a closed place under every number and title it has had
    private static List<ClosedPlace> ClosedBefore(Filing filing) =>
        [
            .. filing
                .Draft.Sections.SelectMany(section => section.Items)
                .Zip(
                    filing.Access,
                    (item, access) =>
                        new ClosedPlace([access.Number, item.Number], [access.Title, item.Title])
                        {
                            Reason = access.ClosedReason,
                            Annexes =
                            [
                                .. access
                                    .Annexes.Where(annex => annex.Access == Access.Closed)
                                    .Select(annex => new ClosedName(annex.Text, annex.ClosedReason!)),
                            ],
                        }
                )
                .Where(place => place.Reason is not null || place.Annexes is not []),
        ];

    // what minutes promise; an agenda's promises stand in them again
    private async Task SuggestPromisesAsync(
        Filing filing,
        FiledDocument filed,
        IReadOnlyList<RegisteredMatter?> matters,
        CancellationToken cancellation
    )
    {
        if (filing.Draft.Kind != DocumentKind.Minutes)
        {
            return;
        }

        foreach (var ((item, paper), matter) in filed.Items.Zip(matters))
        {
            if (matter is not null && item.Access == Access.Open)
            {
                await PromiseSuggestions.AddAsync(
                    db,
                    new PromiseSource(matter.Matter.Id, filing.Council.Id, Paper: null, item.Id),
                    [paper.Presentation ?? "", item.Decision?.Text ?? ""],
                    filing.Meeting.Date,
                    calendar.Now(),
                    cancellation
                );
            }
        }
    }

    private async Task<IReadOnlyList<RegisteredMatter?>> FindMattersAsync(
        Filing filing,
        FiledDocument filed,
        CancellationToken cancellation
    )
    {
        var before = await NewestPublishedAsync(filing, filing.Draft.Kind, cancellation);
        var siblings = await NewestPublishedAsync(
            filing,
            filing.Draft.Kind == DocumentKind.Agenda ? DocumentKind.Minutes : DocumentKind.Agenda,
            cancellation
        );
        return await _matters.FindAsync(
            filing.Council.Id,
            [
                .. filed.Items.Select(entry => new RegisteredItem(
                    entry.Item.Id,
                    entry.Item.Number,
                    entry.Item.Title,
                    entry.Item.CaseNumber,
                    entry.Item.Access
                )),
            ],
            new EarlierDocuments(before?.Id, siblings?.Id, before?.Import == filing.Import),
            cancellation
        );
    }

    // only what has been published has items
    private Task<MeetingDocument?> NewestPublishedAsync(
        Filing filing,
        DocumentKind kind,
        CancellationToken cancellation
    ) =>
        db
            .MeetingDocuments.AsNoTracking()
            .Where(document => document.Meeting == filing.Meeting.Id && document.Kind == kind)
            .Where(document => db.AgendaSections.Any(section => section.Document == document.Id))
            .OrderByDescending(document => document.Version)
            .FirstOrDefaultAsync(cancellation);

    private async Task<(IReadOnlyList<PublishedParticipant> Participants, int Proposals)> AddPeopleAsync(
        Filing filing,
        MeetingDocument document,
        CancellationToken cancellation
    )
    {
        Participant[] printed = [.. filing.Draft.Participants, .. filing.Draft.Apologies];
        var municipalities = await db.Municipalities.AsNoTracking().ToListAsync(cancellation);
        var places = Array.ConvertAll(printed, who => PrintedNames.Municipality(who.Municipality, municipalities));
        var (people, proposals) = await _people.FindAsync(
            filing.Council.Id,
            [.. printed.Zip(places, (who, place) => new ListedName(who.Name, who.Party, place?.Code))],
            cancellation
        );
        var published = new List<PublishedParticipant>(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            db.Participations.Add(
                new Participation
                {
                    Id = ParticipationId.New(),
                    Document = document.Id,
                    Person = people[i].Id,
                    Attendance = i < filing.Draft.Participants.Count ? Attendance.Present : Attendance.Apology,
                    Order = i + 1,
                    PrintedName = printed[i].Name,
                    Party = printed[i].Party,
                    PrintedMunicipality = printed[i].Municipality,
                    Municipality = places[i]?.Code,
                }
            );
            published.Add(
                new PublishedParticipant(
                    printed[i].Name,
                    people[i].Slug,
                    printed[i].Party,
                    places[i]?.Name ?? printed[i].Municipality,
                    places[i]?.Slug
                )
            );
        }

        return (published, proposals);
    }
}
