using Microsoft.EntityFrameworkCore;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Archive;

public sealed class PendingUploadsTests
{
    private static readonly StartUpload Upload = new(
        "møde.txt",
        SourceFormat.Text,
        "bytes"u8.ToArray(),
        GivenDraft.Minutes(GivenDraft.Item()) with
        {
            Date = null,
        }
    );

    [Theory, EveryDatabase]
    public async Task An_upload_waits_with_its_corrections_until_it_is_confirmed(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var actor = await GivenAnAccountAsync(db);
        var uploads = Uploads(db);
        var corrections = new Dictionary<string, string> { ["date"] = "2026-06-12", ["place"] = "Ærø" };

        var id = await uploads.StartAsync(Upload, actor, default);
        var early = await uploads.ConfirmAsync(id, (ImportMode.Ask, ImportPublishing.LookedAt), actor, default);
        Assert.Null(await uploads.SaveAsync(id, corrections, actor, default));
        var open = await uploads.FindAsync(id, actor, default);
        var confirmed = await uploads.ConfirmAsync(id, (ImportMode.Ask, ImportPublishing.LookedAt), actor, default);

        Assert.Equal(ImportRefusal.DateIsMissing, early!.Refusal);
        Assert.Equivalent(Upload.Draft, open!.Draft, strict: true);
        Assert.Equal(corrections, open.Corrections);
        Assert.IsType<ImportResult.Imported>(confirmed!.Value);
        Assert.Empty(await uploads.ListAsync(actor, default));
        await using var stored = TestDatabase.Reopen(db);
        Assert.Equal("bytes"u8.ToArray(), (await stored.Originals.SingleAsync()).Bytes);
        Assert.Equal("Ærø", (await stored.Meetings.SingleAsync()).Place);
        Assert.All(await stored.LinesOfUseCases().ToListAsync(), line => Assert.Equal(actor.Id, line.Actor));
    }

    [Theory, EveryDatabase]
    public async Task An_upload_that_differs_from_what_is_stored_goes_on_waiting(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var actor = await GivenAnAccountAsync(db);
        await new Desk(db).ImportedAsync(GivenDraft.Minutes(GivenDraft.Item()));
        var uploads = Uploads(db);
        var id = await uploads.StartAsync(
            Upload with
            {
                Draft = GivenDraft.Minutes(GivenDraft.Item()),
            },
            actor,
            default
        );

        var asked = await uploads.ConfirmAsync(id, (ImportMode.Ask, ImportPublishing.LookedAt), actor, default);
        Assert.Equal(id, Assert.Single(await uploads.ListAsync(actor, default)).Id);
        var replaced = await uploads.ConfirmAsync(id, (ImportMode.Replace, ImportPublishing.LookedAt), actor, default);

        Assert.IsType<ImportResult.Differs>(asked!.Value);
        Assert.Equal(2, Assert.IsType<ImportResult.Imported>(replaced!.Value).Version);
        Assert.Empty(await uploads.ListAsync(actor, default));
    }

    [Theory, EveryDatabase]
    public async Task Only_the_account_that_uploaded_it_can_go_on(TestDatabase database)
    {
        await using var db = await database.CreateAsync();
        var (actor, other) = (await GivenAnAccountAsync(db), await GivenAnAccountAsync(db));
        var uploads = Uploads(db);
        var id = await uploads.StartAsync(Upload, actor, default);

        Assert.Null(await uploads.FindAsync(id, other, default));
        Assert.Null(await uploads.ConfirmAsync(id, (ImportMode.Ask, ImportPublishing.LookedAt), other, default));
        Assert.Equal(
            UploadRefusal.UploadDoesNotExist,
            await uploads.SaveAsync(id, new Dictionary<string, string>(), other, default)
        );
        Assert.Equal(UploadRefusal.UploadDoesNotExist, await uploads.DiscardAsync(id, other, default));
        Assert.Empty(await uploads.ListAsync(other, default));
        Assert.Null(await uploads.DiscardAsync(id, actor, default));
        Assert.Equal(UploadRefusal.UploadDoesNotExist, await uploads.DiscardAsync(id, actor, default));
        Assert.Empty(await db.LinesOfUseCases().ToListAsync());
    }

    private static PendingUploads Uploads(RaadslagDb db) =>
        new(db, Desk.Calendar, new ImportDocumentHandler(db, Desk.Calendar));

    private static async Task<Actor> GivenAnAccountAsync(RaadslagDb db)
    {
        var account = new Account { Id = Guid.CreateVersion7(), DisplayName = "Sekretær" };
        db.Users.Add(account);
        db.RoleAssignments.Add(
            new RoleAssignment
            {
                Id = RoleAssignmentId.New(),
                Account = account.Id,
                Role = AccountRole.Secretary,
                Organization = null,
            }
        );
        await db.SaveGivenAsync();
        return new Actor(account.Id);
    }
}
