using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.People;
using Raadslag.Pretreatment;
using Raadslag.Publication;
using Raadslag.Records;
using Raadslag.Rights;
using Raadslag.Templates;

namespace Raadslag;

/// <summary>Everything the councils have, in one transaction's reach.</summary>
/// <remarks>
/// What holds something that not everybody may read is for the trunk alone: the hosts get it from queries that ask the gate.
/// </remarks>
public sealed class RaadslagDb(DbContextOptions<RaadslagDb> options) : IdentityUserContext<Account, Guid>(options)
{
    private readonly Ledger _ledger = new();

    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<SignInDemand> SignInDemands => Set<SignInDemand>();

    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<Municipality> Municipalities => Set<Municipality>();

    public DbSet<Person> People => Set<Person>();

    internal DbSet<AliasProposal> AliasProposals => Set<AliasProposal>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Matter> Matters => Set<Matter>();

    public DbSet<MatterAddress> MatterAddresses => Set<MatterAddress>();

    public DbSet<CaseNumber> CaseNumbers => Set<CaseNumber>();

    internal DbSet<MatterProposal> MatterProposals => Set<MatterProposal>();

    public DbSet<Consultation> Consultations => Set<Consultation>();

    internal DbSet<Paper> Papers => Set<Paper>();

    internal DbSet<PaperVersion> PaperVersions => Set<PaperVersion>();

    internal DbSet<Draft> Drafts => Set<Draft>();

    internal DbSet<MasterPosition> MasterPositions => Set<MasterPosition>();

    internal DbSet<PaperAttachment> PaperAttachments => Set<PaperAttachment>();

    internal DbSet<AttachmentContent> AttachmentContents => Set<AttachmentContent>();

    internal DbSet<LadderStep> LadderSteps => Set<LadderStep>();

    internal DbSet<CircleMeeting> CircleMeetings => Set<CircleMeeting>();

    internal DbSet<Promise> Promises => Set<Promise>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<MeetingDocument> MeetingDocuments => Set<MeetingDocument>();

    public DbSet<AgendaSection> AgendaSections => Set<AgendaSection>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<Participation> Participations => Set<Participation>();

    internal DbSet<Original> Originals => Set<Original>();

    internal DbSet<StoredImport> Imports => Set<StoredImport>();

    internal DbSet<Correction> Corrections => Set<Correction>();

    internal DbSet<PendingUpload> PendingUploads => Set<PendingUpload>();

    internal DbSet<ImportSetting> ImportSettings => Set<ImportSetting>();

    public DbSet<Snapshot> Snapshots => Set<Snapshot>();

    internal DbSet<CouncilTemplate> CouncilTemplates => Set<CouncilTemplate>();

    internal DbSet<RecordEntry> Record => Set<RecordEntry>();

    internal DbSet<Seal> Seals => Set<Seal>();

    /// <summary>The circles that each matter passes on its way to a council.</summary>
    internal IQueryable<CircleOnWay> CirclesOnWays =>
        from step in LadderSteps
        where step.Kind == LadderStepKind.Circle && step.Organization != null
        join matter in Matters on step.Matter equals matter.Id
        select new CircleOnWay
        {
            Matter = matter.MergedInto ?? matter.Id,
            Council = step.Council,
            Circle = step.Organization!.Value,
        };

    /// <summary>The agendas and minutes that everybody can read.</summary>
    internal IQueryable<MeetingDocumentId> DocumentsOnShow =>
        Snapshots.Where(snapshot => snapshot.IsCurrent).Select(snapshot => snapshot.Document);

    /// <summary>The matters that everybody can read something of: an open item on show.</summary>
    internal IQueryable<MatterId> MattersOnShow =>
        from consultation in Consultations
        join item in AgendaItems on consultation.Item equals item.Id
        join section in AgendaSections on item.Section equals section.Id
        join snapshot in Snapshots on section.Document equals snapshot.Document
        where snapshot.IsCurrent && item.Access == Access.Open
        select consultation.Matter;

    /// <summary>Writes a line in the record; it is stored by the next save, in the same transaction.</summary>
    /// <param name="actor">Who did it.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="line">What was done: a record in the past tense that holds ids, never names or text.</param>
    public void Enter<TLine>(Actor actor, DateTime at, TLine line)
        where TLine : notnull => _ledger.Enter(actor, at, line);

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync: the record is chained there.");

    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    ) =>
        _ledger.IsEmpty
            ? SaveBeforeLineAsync(acceptAllChangesOnSuccess, cancellationToken)
            : _ledger.SaveAsync(
                this,
                () => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken),
                cancellationToken
            );

    // a pooled context comes back for other work: lines of a save that failed must not be in it
    public override void Dispose()
    {
        _ledger.Forget();
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        _ledger.Forget();
        return base.DisposeAsync();
    }

    private Task<int> SaveBeforeLineAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        _ledger.NoteBeforeLine(this);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.StoreIdsAsUuids();
        configurationBuilder.StoreEnumsAsNames();
        configurationBuilder.StoreMomentsAsUtc();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(RaadslagDb).Assembly);
        builder.NameTablesByModule();
        builder.NeverDeleteAlong();
    }
}
