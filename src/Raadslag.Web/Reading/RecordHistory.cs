using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.People;
using Raadslag.Publishing;
using Raadslag.Records;
using Raadslag.Web.Phrases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Reading;

/// <summary>A line of the record in words: who did what, when, and what it was done to.</summary>
internal sealed record HistoryLine(long Sequence, DateTime At, string Who, string Deed)
{
    public IReadOnlyList<HistorySubject> Subjects { get; init; } = [];
}

/// <summary>What something was done to, with its address where it has one.</summary>
internal sealed record HistorySubject(string Text, string? Href);

/// <summary>Reads the record in words. It holds ids only; the names are those of today.</summary>
internal static class RecordHistory
{
    extension(RaadslagDb db)
    {
        /// <summary>A page of the record, the newest line first.</summary>
        public Task<IReadOnlyList<HistoryLine>> HistoryAsync(Paging paging, CancellationToken cancellation) =>
            db.PageOfAsync(db.Record, paging, cancellation);

        /// <summary>A page of the lines about one matter, the newest first.</summary>
        public async Task<(IReadOnlyList<HistoryLine> Lines, Paging Paging)> HistoryOfAsync(
            MatterId matter,
            int? page,
            Func<int, string> href,
            CancellationToken cancellation
        )
        {
            var merged = await db
                .Matters.Where(other => other.MergedInto == matter)
                .Select(other => other.Id)
                .ToListAsync(cancellation);
            var ids = merged.Append(matter).Select(id => id.ToString()).ToArray(); // a line holds its ids as text
            var lines = db.Record.Where(line => ids.Any(id => line.Content.Contains(id)));
            var paging = new Paging(Paging.Sensible(page), await lines.CountAsync(cancellation), href);
            return (await db.PageOfAsync(lines, paging, cancellation), paging);
        }

        private async Task<IReadOnlyList<HistoryLine>> PageOfAsync(
            IQueryable<RecordEntry> lines,
            Paging paging,
            CancellationToken cancellation
        )
        {
            var entries = await lines
                .AsNoTracking()
                .OrderByDescending(entry => entry.Sequence)
                .Skip((paging.Page - 1) * paging.Size)
                .Take(paging.Size)
                .ToListAsync(cancellation);
            var deeds = entries.ConvertAll(entry => (Entry: entry, Of: Ids.In(entry)));
            var documents = await db.DocumentsAsync([.. deeds.SelectMany(deed => deed.Of.Documents)], cancellation);
            var matters = await db.MattersAsync([.. deeds.SelectMany(deed => deed.Of.Matters)], cancellation);
            var papers = await db.PapersAsync([.. deeds.SelectMany(deed => deed.Of.Papers)], cancellation);
            var people = await db.PeopleAsync([.. deeds.SelectMany(deed => deed.Of.People)], cancellation);
            var places = await db.PlacesAsync([.. deeds.SelectMany(deed => deed.Of.Places)], cancellation);
            var accounts = await db.AccountsAsync(
                [.. entries.Select(entry => entry.Actor).OfType<Guid>(), .. deeds.SelectMany(deed => deed.Of.Accounts)],
                cancellation
            );
            return
            [
                .. deeds.Select(deed => new HistoryLine(
                    deed.Entry.Sequence,
                    deed.Entry.At,
                    deed.Entry.Actor is { } actor
                        ? accounts.GetValueOrDefault(actor)?.Text ?? RecordPhrases.Gone
                        : RecordPhrases.CommandLine,
                    RecordPhrases.Deed(deed.Entry.Kind)
                )
                {
                    Subjects =
                    [
                        .. Named(documents, deed.Of.Documents),
                        .. Named(papers, deed.Of.Papers),
                        // a text is named with its matter
                        .. deed.Of.Papers is [] ? Named(matters, deed.Of.Matters) : [],
                        .. Named(people, deed.Of.People),
                        .. Named(accounts, deed.Of.Accounts),
                        .. Named(places, deed.Of.Places),
                    ],
                }),
            ];
        }

        private Task<Dictionary<PaperId, HistorySubject>> PapersAsync(PaperId[] ids, CancellationToken cancellation) =>
            (
                from paper in db.Papers
                where ids.Contains(paper.Id)
                join matter in db.Matters on paper.Matter equals matter.Id
                join council in db.Organizations on paper.Council equals council.Id into councils
                from council in councils.DefaultIfEmpty()
                select new
                {
                    paper.Id,
                    matter.Title,
                    matter.Slug,
                    Council = council == null ? null : council.Name,
                    CouncilSlug = council == null ? null : council.Slug,
                }
            ).ToDictionaryAsync(
                one => one.Id,
                one => new HistorySubject(
                    $"{one.Title} ({one.Council ?? WritingPhrases.MasterName.ToLower(DanishDates.Culture)})",
                    PaperAtHand.Address(one.Slug, one.CouncilSlug)
                ),
                cancellation
            );

        private Task<Dictionary<MeetingDocumentId, HistorySubject>> DocumentsAsync(
            MeetingDocumentId[] ids,
            CancellationToken cancellation
        ) =>
            (
                from document in db.MeetingDocuments
                join meeting in db.Meetings on document.Meeting equals meeting.Id
                join council in db.Organizations on meeting.Council equals council.Id
                where ids.Contains(document.Id)
                select new
                {
                    document.Id,
                    document.Kind,
                    document.Version,
                    meeting.Date,
                    council.Name,
                    council.Slug,
                }
            ).ToDictionaryAsync(
                one => one.Id,
                one => new HistorySubject(
                    $"{one.Name}, {one.Kind.InDanish.ToLower(DanishDates.Culture)}, {one.Date.WithoutWeekday}"
                        + (one.Version > 1 ? $", udgave {one.Version}" : ""),
                    $"{PublicAddresses.Meeting(one.Slug, one.Date)}/{one.Kind.InAddress}"
                ),
                cancellation
            );

        private Task<Dictionary<MatterId, HistorySubject>> MattersAsync(
            MatterId[] ids,
            CancellationToken cancellation
        ) =>
            db
                .Matters.Where(matter => ids.Contains(matter.Id))
                .ToDictionaryAsync(
                    matter => matter.Id,
                    matter => new HistorySubject(matter.Title, PublicAddresses.Matter(matter.Slug)),
                    cancellation
                );

        private Task<Dictionary<PersonId, HistorySubject>> PeopleAsync(
            PersonId[] ids,
            CancellationToken cancellation
        ) =>
            db
                .People.Where(person => ids.Contains(person.Id))
                .ToDictionaryAsync(
                    person => person.Id,
                    person => new HistorySubject(person.Name, PublicAddresses.Person(person.Slug)),
                    cancellation
                );

        private Task<Dictionary<OrganizationId, HistorySubject>> PlacesAsync(
            OrganizationId[] ids,
            CancellationToken cancellation
        ) =>
            db
                .Organizations.Where(place => ids.Contains(place.Id))
                .ToDictionaryAsync(place => place.Id, place => new HistorySubject(place.Name, null), cancellation);

        private Task<Dictionary<Guid, HistorySubject>> AccountsAsync(Guid[] ids, CancellationToken cancellation) =>
            db
                .Users.Where(account => ids.Contains(account.Id))
                .ToDictionaryAsync(
                    account => account.Id,
                    account => new HistorySubject(account.DisplayName, null),
                    cancellation
                );
    }

    private static IEnumerable<HistorySubject> Named<TId>(Dictionary<TId, HistorySubject> known, IEnumerable<TId> ids)
        where TId : notnull => ids.Select(known.GetValueOrDefault).OfType<HistorySubject>();

    // what a line is about: the ids it holds, each under the name of what it identifies
    private sealed record Ids
    {
        public List<MeetingDocumentId> Documents { get; } = [];

        public List<MatterId> Matters { get; } = [];

        public List<PaperId> Papers { get; } = [];

        public List<PersonId> People { get; } = [];

        public List<Guid> Accounts { get; } = [];

        public List<OrganizationId> Places { get; } = [];

        public static Ids In(RecordEntry entry)
        {
            var ids = new Ids();
            try
            {
                using var content = JsonDocument.Parse(entry.Content);
                foreach (var property in content.RootElement.EnumerateObject())
                {
                    if (property.Value.ValueKind == JsonValueKind.String && property.Value.TryGetGuid(out var id))
                    {
                        ids.Add(entry.Kind, property.Name, id);
                    }
                }
            }
            // somebody has changed the line; that is for "raadslag verify" to say, and no reason to hide the others
            catch (Exception fault) when (fault is JsonException or InvalidOperationException)
            {
                return new Ids();
            }

            return ids;
        }

        private void Add(string kind, string name, Guid id)
        {
            switch (name)
            {
                case "Document":
                    Documents.Add(MeetingDocumentId.From(id));
                    break;
                case "Matter":
                case "Kept" or "Other" when kind is nameof(MattersMerged) or nameof(MatterProposalRejected):
                    Matters.Add(MatterId.From(id));
                    break;
                case "Person" or "Kept" or "Other":
                    People.Add(PersonId.From(id));
                    break;
                case "Paper":
                    Papers.Add(PaperId.From(id));
                    break;
                // a role is told of by whose it is
                case "Organization" when kind is not (nameof(RoleAssigned) or nameof(RoleWithdrawn)):
                    Places.Add(OrganizationId.From(id));
                    break;
                case "Account":
                    Accounts.Add(id);
                    break;
            }
        }
    }
}
