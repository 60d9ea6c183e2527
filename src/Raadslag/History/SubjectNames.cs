using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Import;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.People;

namespace Raadslag.History;

/// <summary>Something a line of the record is about, as it is called today.</summary>
public abstract record Subject
{
    private Subject() { }

    /// <summary>An agenda or minutes.</summary>
    public sealed record OfDocument(Organization Council, DocumentKind Kind, DateOnly Date, int Version) : Subject;

    /// <summary>A council's text, or the master when no council is named.</summary>
    public sealed record OfText(string Matter, string MatterSlug, Organization? Council) : Subject;

    /// <summary>A matter; without an address when nothing of it is on show.</summary>
    public sealed record OfMatter(string Title, string? Slug) : Subject;

    /// <summary>Somebody; without an address when nothing of them is on show.</summary>
    public sealed record OfPerson(string Name, string? Slug) : Subject;

    public sealed record OfAccount(string Name) : Subject;

    /// <summary>A council or a circle.</summary>
    public sealed record OfPlace(string Name) : Subject;
}

/// <summary>Names what lines are about. The record holds ids only; the names are those of today.</summary>
internal sealed class SubjectNames
{
    private Dictionary<MeetingDocumentId, Subject> _documents = [];
    private Dictionary<PaperId, Subject> _papers = [];
    private Dictionary<MatterId, Subject> _matters = [];
    private Dictionary<PersonId, Subject> _people = [];
    private Dictionary<OrganizationId, Subject> _places = [];
    private Dictionary<Guid, Subject> _accounts = [];

    private SubjectNames() { }

    public static async Task<SubjectNames> OfAsync(
        RaadslagDb db,
        IReadOnlyCollection<RecordSubjects> lines,
        IEnumerable<Guid> actors,
        CancellationToken cancellation
    )
    {
        MeetingDocumentId[] documents = [.. lines.SelectMany(line => line.Documents)];
        PaperId[] papers = [.. lines.SelectMany(line => line.Papers)];
        MatterId[] matters = [.. lines.SelectMany(line => line.Matters)];
        PersonId[] people = [.. lines.SelectMany(line => line.People)];
        OrganizationId[] places = [.. lines.SelectMany(line => line.Places)];
        Guid[] accounts = [.. lines.SelectMany(line => line.Accounts), .. actors];
        return new SubjectNames
        {
            _documents = await DocumentsAsync(db, documents, cancellation),
            _papers = await PapersAsync(db, papers, cancellation),
            _matters = await db
                .Matters.Where(matter => matters.Contains(matter.Id))
                .Select(matter => new
                {
                    matter.Id,
                    matter.Title,
                    Slug = db.MattersOnShow.Contains(matter.MergedInto ?? matter.Id) ? matter.Slug : null,
                })
                .ToDictionaryAsync(
                    matter => matter.Id,
                    Subject (matter) => new Subject.OfMatter(matter.Title, matter.Slug),
                    cancellation
                ),
            _people = await db
                .People.Where(person => people.Contains(person.Id))
                .Select(person => new
                {
                    person.Id,
                    person.Name,
                    Slug = db.Participations.Any(line =>
                        line.Person == (person.MergedInto ?? person.Id) && db.DocumentsOnShow.Contains(line.Document)
                    )
                        ? person.Slug
                        : null,
                })
                .ToDictionaryAsync(
                    person => person.Id,
                    Subject (person) => new Subject.OfPerson(person.Name, person.Slug),
                    cancellation
                ),
            _places = await db
                .Organizations.Where(place => places.Contains(place.Id))
                .ToDictionaryAsync(place => place.Id, Subject (place) => new Subject.OfPlace(place.Name), cancellation),
            _accounts = await db
                .Users.Where(account => accounts.Contains(account.Id))
                .ToDictionaryAsync(
                    account => account.Id,
                    Subject (account) => new Subject.OfAccount(account.DisplayName),
                    cancellation
                ),
        };
    }

    public string? NameOf(Guid? account) =>
        account is { } id && _accounts.GetValueOrDefault(id) is Subject.OfAccount known ? known.Name : null;

    public IReadOnlyList<Subject> Of(RecordSubjects line) =>
        [
            .. Named(_documents, line.Documents),
            .. Named(_papers, line.Papers),
            // a text is named with its matter
            .. line.Papers is [] ? Named(_matters, line.Matters) : [],
            .. Named(_people, line.People),
            .. Named(_accounts, line.Accounts),
            .. Named(_places, line.Places),
        ];

    private static IEnumerable<Subject> Named<TId>(Dictionary<TId, Subject> known, IEnumerable<TId> ids)
        where TId : notnull => ids.Select(known.GetValueOrDefault).OfType<Subject>();

    private static Task<Dictionary<PaperId, Subject>> PapersAsync(
        RaadslagDb db,
        PaperId[] ids,
        CancellationToken cancellation
    ) =>
        (
            from paper in db.Papers.AsNoTracking()
            where ids.Contains(paper.Id)
            join matter in db.Matters on paper.Matter equals matter.Id
            join council in db.Organizations on paper.Council equals council.Id into councils
            from council in councils.DefaultIfEmpty()
            select new
            {
                paper.Id,
                matter.Title,
                matter.Slug,
                council,
            }
        ).ToDictionaryAsync(
            paper => paper.Id,
            Subject (paper) => new Subject.OfText(paper.Title, paper.Slug, paper.council),
            cancellation
        );

    private static Task<Dictionary<MeetingDocumentId, Subject>> DocumentsAsync(
        RaadslagDb db,
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
                council,
            }
        ).ToDictionaryAsync(
            document => document.Id,
            Subject (document) =>
                new Subject.OfDocument(document.council, document.Kind, document.Date, document.Version),
            cancellation
        );
}
