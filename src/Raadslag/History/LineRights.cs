using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.People;
using Raadslag.Pretreatment;
using Raadslag.Rights;

namespace Raadslag.History;

/// <summary>Which councils lines of the record are about, so that the gate can be asked of each.</summary>
internal sealed class LineRights
{
    private ILookup<MeetingDocumentId, OrganizationId> _documents = Empty<MeetingDocumentId>();
    private ILookup<MatterId, OrganizationId> _matters = Empty<MatterId>();
    private ILookup<PaperId, OrganizationId> _papers = Empty<PaperId>();
    private ILookup<PersonId, OrganizationId> _people = Empty<PersonId>();
    private ILookup<Guid, OrganizationId> _accounts = Empty<Guid>();
    private ILookup<LadderStepId, OrganizationId> _steps = Empty<LadderStepId>();
    private ILookup<PromiseId, OrganizationId> _promises = Empty<PromiseId>();
    private Dictionary<OrganizationId, OrganizationId> _councilOf = [];

    private LineRights() { }

    public static async Task<LineRights> OfAsync(
        RaadslagDb db,
        IReadOnlyCollection<RecordSubjects> lines,
        CancellationToken cancellation
    )
    {
        MeetingDocumentId[] documents = [.. lines.SelectMany(line => line.Documents)];
        PaperId[] papers = [.. lines.SelectMany(line => line.Papers)];
        MatterId[] matters = [.. lines.SelectMany(line => line.Matters)];
        PersonId[] people = [.. lines.SelectMany(line => line.People)];
        Guid[] accounts = [.. lines.SelectMany(line => line.Accounts)];
        LadderStepId[] steps = [.. lines.SelectMany(line => line.Steps)];
        PromiseId[] promises = [.. lines.SelectMany(line => line.Promises)];
        return new LineRights
        {
            _documents = await LookupAsync(
                from document in db.MeetingDocuments
                where documents.Contains(document.Id)
                join meeting in db.Meetings on document.Meeting equals meeting.Id
                select new Pair<MeetingDocumentId>(document.Id, meeting.Council),
                cancellation
            ),
            _papers = await LookupAsync(
                from paper in db.Papers
                where papers.Contains(paper.Id) && paper.Council != null
                select new Pair<PaperId>(paper.Id, paper.Council!.Value),
                cancellation
            ),
            _matters = await LookupAsync(
                from treated in db.Consultations
                where matters.Contains(treated.Matter)
                select new Pair<MatterId>(treated.Matter, treated.Council),
                cancellation
            ),
            _people = await LookupAsync(
                from line in db.Participations
                where people.Contains(line.Person)
                join document in db.MeetingDocuments on line.Document equals document.Id
                join meeting in db.Meetings on document.Meeting equals meeting.Id
                select new Pair<PersonId>(line.Person, meeting.Council),
                cancellation
            ),
            _accounts = await LookupAsync(
                from role in db.RoleAssignments
                where accounts.Contains(role.Account) && role.Organization != null
                select new Pair<Guid>(role.Account, role.Organization!.Value),
                cancellation
            ),
            _steps = await LookupAsync(
                from step in db.LadderSteps
                where steps.Contains(step.Id)
                select new Pair<LadderStepId>(step.Id, step.Council),
                cancellation
            ),
            _promises = await LookupAsync(
                from promise in db.Promises
                where promises.Contains(promise.Id) && promise.Council != null
                select new Pair<PromiseId>(promise.Id, promise.Council!.Value),
                cancellation
            ),
            _councilOf = await (
                from place in db.Organizations
                join council in db.Organizations on place.Body equals council.Body
                where council.Kind == OrganizationKind.Council
                select new { place.Id, Council = council.Id }
            ).ToDictionaryAsync(place => place.Id, place => place.Council, cancellation),
        };
    }

    /// <summary>The councils it is about; a circle counts for its council.</summary>
    public Belonging BelongingOf(RecordSubjects line)
    {
        // where a line says more than its matter, the matter, which others may have too, says nothing
        var isOfOne =
            line.Papers is not [] || line.Steps is not [] || line.Promises is not [] || line.Councils is not [];
        IEnumerable<OrganizationId> places =
        [
            .. line.Documents.SelectMany(id => _documents[id]),
            .. line.Papers.SelectMany(id => _papers[id]),
            .. line.Steps.SelectMany(id => _steps[id]),
            .. line.Promises.SelectMany(id => _promises[id]),
            .. line.Councils,
            .. line.Places,
            .. isOfOne ? [] : line.Matters.SelectMany(id => _matters[id]),
            .. line.Councils is [] ? line.People.SelectMany(id => _people[id]) : [],
            .. line.Councils is [] ? line.Accounts.SelectMany(id => _accounts[id]) : [],
        ];
        return new Belonging
        {
            Councils = places.Select(place => _councilOf.GetValueOrDefault(place, place)).ToHashSet(),
        };
    }

    private static async Task<ILookup<TId, OrganizationId>> LookupAsync<TId>(
        IQueryable<Pair<TId>> pairs,
        CancellationToken cancellation
    ) => (await pairs.Distinct().ToListAsync(cancellation)).ToLookup(pair => pair.Id, pair => pair.Council);

    private static ILookup<TId, OrganizationId> Empty<TId>() =>
        Array.Empty<Pair<TId>>().ToLookup(pair => pair.Id, pair => pair.Council);

    private sealed record Pair<TId>(TId Id, OrganizationId Council);
}
