using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Records;
using Raadslag.Tests.Archive;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Matters;

/// <summary>Those who write matters on one database, each deed in a unit of work of its own as a host would have it.</summary>
internal sealed class WritingDesk
{
    private readonly RaadslagDb _database;

    private WritingDesk(RaadslagDb database) => _database = database;

    public OrganizationId Sjaelland { get; private set; }

    public OrganizationId Nordjylland { get; private set; }

    /// <summary>KL's editor.</summary>
    public Actor Editor { get; private set; } = null!;

    /// <summary>Secretary of KKR Sjælland.</summary>
    public Actor Secretary { get; private set; } = null!;

    /// <summary>Writes matters for KKR Sjælland.</summary>
    public Actor Officer { get; private set; } = null!;

    /// <summary>Secretary of KKR Nordjylland.</summary>
    public Actor Neighbor { get; private set; } = null!;

    /// <summary>Chair of KKR Sjælland, who reads.</summary>
    public Actor Chair { get; private set; } = null!;

    /// <summary>Has an account, and no role.</summary>
    public Actor Stranger { get; private set; } = null!;

    public static async Task<WritingDesk> OpenAsync(RaadslagDb database)
    {
        var desk = new WritingDesk(database);
        await using var db = desk.Read();
        desk.Sjaelland = await CouncilAsync(db, "kkr-sjaelland");
        desk.Nordjylland = await CouncilAsync(db, "kkr-nordjylland");
        desk.Editor = Account(db, "Ole Krog", AccountRole.KlEditor, null);
        desk.Secretary = Account(db, "Karen Holm", AccountRole.Secretary, desk.Sjaelland);
        desk.Officer = Account(db, "Per Lund", AccountRole.CaseOfficer, desk.Sjaelland);
        desk.Neighbor = Account(db, "Lis Vad", AccountRole.Secretary, desk.Nordjylland);
        desk.Chair = Account(db, "Eva Dam", AccountRole.Chair, desk.Sjaelland);
        desk.Stranger = Account(db, "Bo Friis", null, null);
        await db.SaveGivenAsync();
        return desk;
    }

    /// <summary>What is stored, read anew.</summary>
    public RaadslagDb Read() => TestDatabase.Reopen(_database);

    public async Task<Outcome<OpenedMatter, PaperRefusal>> OpenAsync(OpenMatter command, Actor actor)
    {
        await using var db = Read();
        return await new OpenMatterHandler(db, Desk.Calendar).HandleAsync(command, actor, default);
    }

    public async Task<Outcome<KeptDraft, PaperRefusal>> KeepAsync(KeepDraft command, Actor actor)
    {
        await using var db = Read();
        return await new KeepDraftHandler(db, Desk.Calendar).HandleAsync(command, actor, default);
    }

    public async Task<Outcome<PaperId, PaperRefusal>> DiscardAsync(DraftId draft, Actor actor)
    {
        await using var db = Read();
        return await new KeepDraftHandler(db, Desk.Calendar).HandleAsync(new DiscardDraft(draft), actor, default);
    }

    public async Task<Outcome<SavedPaper, PaperRefusal>> SaveAsync(SavePaper command, Actor actor)
    {
        await using var db = Read();
        return await new SavePaperHandler(db, Desk.Calendar).HandleAsync(command, actor, default);
    }

    public async Task<Outcome<int, PaperRefusal>> RestoreAsync(PaperId paper, int version, Actor actor)
    {
        await using var db = Read();
        return await new SavePaperHandler(db, Desk.Calendar).HandleAsync(
            new RestoreVersion(paper, version),
            actor,
            default
        );
    }

    public async Task<Outcome<int, PaperRefusal>> ShareAsync(PaperId master, Actor actor, params OrganizationId[] to)
    {
        await using var db = Read();
        return await new ShareMatterHandler(db, Desk.Calendar).HandleAsync(new(master, to), actor, default);
    }

    public async Task<Outcome<int, PaperRefusal>> DecideAsync(DecideSuggestion command, Actor actor)
    {
        await using var db = Read();
        return await new DecideSuggestionHandler(db, Desk.Calendar).HandleAsync(command, actor, default);
    }

    public async Task<Outcome<PaperId, PaperRefusal>> SayAsync(ChangeFacts command, Actor actor)
    {
        await using var db = Read();
        return await new ChangeFactsHandler(db, Desk.Calendar).HandleAsync(command, actor, default);
    }

    public async Task<Outcome<PaperId, PaperRefusal>> SetAsync(PaperId paper, PaperState state, Actor actor)
    {
        await using var db = Read();
        return await new ChangeFactsHandler(db, Desk.Calendar).HandleAsync(
            new ChangeState(paper, state),
            actor,
            default
        );
    }

    public async Task<Outcome<PaperAttachmentId, PaperRefusal>> AttachAsync(AttachFile command, Actor actor)
    {
        await using var db = Read();
        return await new AttachFileHandler(db, Desk.Calendar).HandleAsync(command, actor, default);
    }

    public async Task<Outcome<PaperId, PaperRefusal>> RemoveAsync(PaperAttachmentId attachment, Actor actor)
    {
        await using var db = Read();
        return await new AttachFileHandler(db, Desk.Calendar).HandleAsync(
            new RemoveAttachment(attachment),
            actor,
            default
        );
    }

    public async Task<Outcome<PromiseId, PromiseRefusal>> DecideAsync(DecidePromise command, Actor actor)
    {
        await using var db = Read();
        return await new DecidePromiseHandler(db, Desk.Calendar).HandleAsync(command, actor, default);
    }

    /// <summary>A matter of KKR Sjælland's own.</summary>
    public async Task<OpenedMatter> GivenAMatterAsync(string title = "Fælles beredskab") =>
        (await OpenAsync(new OpenMatter(title, Sjaelland, PaperPurpose.Decision), Secretary)).Value;

    /// <summary>A matter whose text KL writes for all.</summary>
    public async Task<OpenedMatter> GivenASharedMatterAsync(string title = "Fælles beredskab") =>
        (await OpenAsync(new OpenMatter(title, Council: null, PaperPurpose.Decision), Editor)).Value;

    /// <summary>What somebody has just begun to write, kept.</summary>
    public async Task<KeptDraft> GivenADraftAsync(PaperId paper, int on, PaperText text, Actor actor) =>
        (await KeepAsync(new KeepDraft(paper, Draft: null, Revision: 0, on, text), actor)).Value;

    /// <summary>A version that somebody has written in one go on the newest.</summary>
    public async Task<int> GivenAVersionAsync(PaperId paper, PaperText text, Actor actor)
    {
        var draft = await GivenADraftAsync(paper, await NewestAsync(paper), text, actor);
        return Assert.IsType<SavedPaper.AsVersion>((await SaveAsync(new SavePaper(draft.Draft), actor)).Value).Version;
    }

    public async Task<int> NewestAsync(PaperId paper)
    {
        await using var db = Read();
        return (await db.Papers.SingleAsync(known => known.Id == paper)).CurrentVersion;
    }

    /// <summary>The text of the newest version.</summary>
    public async Task<PaperText> TextAsync(PaperId paper)
    {
        var number = await NewestAsync(paper);
        await using var db = Read();
        return (await db.PaperVersions.SingleAsync(version => version.Paper == paper && version.Number == number)).Text;
    }

    /// <summary>The drafts that wait, the oldest first.</summary>
    public async Task<IReadOnlyList<Draft>> WaitingAsync(PaperId paper)
    {
        await using var db = Read();
        return await db.Drafts.Where(one => one.Paper == paper && one.End == null).OrderBy(one => one.Id).ToListAsync();
    }

    /// <summary>The record and what it seals hold together; answers with the lines of what was done.</summary>
    public async Task<IReadOnlyList<RecordEntry>> WholeRecordAsync()
    {
        await using var db = Read();
        Assert.IsType<RecordCheckResult.Whole>(await RecordCheck.RunAsync(db, new HashSet<string>(), default));
        Assert.Empty((await SealCheck.RunAsync(db, default)).Faults);
        return await db.LinesOfUseCases().OrderBy(line => line.Sequence).ToListAsync();
    }

    public async Task TakeRolesAsync(Actor actor)
    {
        await using var db = Read();
        db.RoleAssignments.RemoveRange(db.RoleAssignments.Where(assignment => assignment.Account == actor.Id));
        await db.SaveGivenAsync();
    }

    private static async Task<OrganizationId> CouncilAsync(RaadslagDb db, string slug) =>
        (await db.Organizations.SingleAsync(known => known.Slug == slug)).Id;

    private static Actor Account(RaadslagDb db, string name, AccountRole? role, OrganizationId? place)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            DisplayName = name,
            UserName = name,
        };
        db.Users.Add(account);
        if (role is { } given)
        {
            db.RoleAssignments.Add(
                new RoleAssignment
                {
                    Id = RoleAssignmentId.New(),
                    Account = account.Id,
                    Role = given,
                    Organization = place,
                }
            );
        }

        return new Actor(account.Id);
    }
}
