using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Archive;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Matters;

namespace Raadslag.Web.Tests;

/// <summary>The sample councils of the repository, read and stored as a secretary would.</summary>
internal static class Samples
{
    private static CancellationToken Cancellation => CancellationToken.None;

    /// <summary>The folder of the samples.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "samples");

    /// <summary>
    /// Imports all of them, confirms the likeliest proposal, and leaves one upload and one unpublished document waiting.
    /// </summary>
    /// <returns>What the placeholders in the addresses of <see cref="SitePages"/> stand for.</returns>
    public static async Task<Dictionary<string, string>> FillAsync(RunningSite site)
    {
        var places = new Dictionary<string, string>();
        foreach (var file in Files())
        {
            await site.WithinAsync(services => ImportAsync(services, file));
        }

        await site.WithinAsync(ImportCorrectedAsync);
        await site.WithinAsync(async services => places["key"] = await InviteAsync(services));
        await site.WithinAsync(async services => places["matter"] = await ConfirmOneAsync(services));
        await site.WithinAsync(async services => places["draft"] = await UploadAsync(services));
        await site.WithinAsync(async services => places["waiting"] = await ImportWaitingAsync(services));
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            places["document"] = $"{(await db.Snapshots.FirstAsync(shown => shown.IsCurrent, Cancellation)).Document}";
            places["person"] = await db
                .Participations.OrderBy(line => line.PrintedName)
                .Join(db.People, line => line.Person, person => person.Id, (_, person) => person.Slug)
                .FirstAsync(Cancellation);
        });
        return places;
    }

    private static async Task<string> InviteAsync(IServiceProvider services)
    {
        var opened = await services
            .GetRequiredService<OpenAccountHandler>()
            .HandleAsync(
                new OpenAccount("nina.ny@example.org", "Nina Ny", new AssignedRole(AccountRole.KlEditor, null)),
                Actor.CommandLine,
                Cancellation
            );
        return opened.Value.Key;
    }

    private static IEnumerable<string> Files()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")));
        return [.. manifest.RootElement.EnumerateArray().Select(entry => entry.GetProperty("file").GetString()!)];
    }

    // sent out once more, with a word that was missing
    private static async Task ImportCorrectedAsync(IServiceProvider services)
    {
        const string File = "kkr-nordjylland/2026-03-24-referat.txt";
        var text = Encoding.UTF8.GetString(await BytesAsync(File));
        var corrected = text.Replace(
            "Referatet blev godkendt.",
            "Referatet blev godkendt enstemmigt.",
            StringComparison.Ordinal
        );
        Assert.NotEqual(text, corrected);
        await ImportAsync(services, File, Encoding.UTF8.GetBytes(corrected), ImportMode.Replace);
    }

    public static async Task ImportAsync(IServiceProvider services, string file) =>
        await ImportAsync(services, file, await BytesAsync(file));

    /// <summary>Imports a document that is like a sample.</summary>
    public static async Task ImportAsync(
        IServiceProvider services,
        string file,
        byte[] bytes,
        ImportMode mode = ImportMode.Ask
    )
    {
        var (source, draft) = await ReadAsync(services, bytes);
        var outcome = await services
            .GetRequiredService<ImportDocumentHandler>()
            .HandleAsync(
                new ImportDocument(Path.GetFileName(file), source.Format, bytes, draft, mode)
                {
                    Publishing = ImportPublishing.AtOnce,
                },
                Actor.CommandLine,
                Cancellation
            );
        Assert.IsType<ImportResult.Imported>(outcome.Value);
    }

    private static async Task<string> ConfirmOneAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<RaadslagDb>();
        var proposal = await db
            .MatterProposals.OrderByDescending(open => open.TitleLikeness + open.TextLikeness)
            .FirstAsync(Cancellation);
        var kept = await services
            .GetRequiredService<ConfirmMatterProposalHandler>()
            .HandleAsync(new ConfirmMatterProposal(proposal.Id), Actor.CommandLine, Cancellation);
        return await db
            .Matters.Where(matter => matter.Id == kept.Value)
            .Select(matter => matter.Slug)
            .SingleAsync(Cancellation);
    }

    private static async Task<string> UploadAsync(IServiceProvider services)
    {
        const string File = "kkr-sjaelland/2026-06-12-referat.pdf";
        var bytes = await BytesAsync(File);
        var (source, draft) = await ReadAsync(services, bytes);
        var db = services.GetRequiredService<RaadslagDb>();
        var account = await db.Users.SingleAsync(user => user.Email == Secretary.Email, Cancellation);
        var id = await services
            .GetRequiredService<PendingUploads>()
            .StartAsync(
                new StartUpload(Path.GetFileName(File), source.Format, bytes, draft),
                new Actor(account.Id),
                Cancellation
            );
        return id.ToString();
    }

    private static async Task<string> ImportWaitingAsync(IServiceProvider services)
    {
        await ImportAsync(services, "referat.txt", Encoding.UTF8.GetBytes(UnpublishedTests.Text));
        var db = services.GetRequiredService<RaadslagDb>();
        var waiting = await db.MeetingDocuments.OrderBy(document => document.Id).LastAsync(Cancellation);
        return $"{waiting.Id}";
    }

    private static Task<byte[]> BytesAsync(string file) =>
        File.ReadAllBytesAsync(Path.Combine(Folder, file), Cancellation);

    private static async Task<(SourceDocument Source, MinutesDraft Draft)> ReadAsync(
        IServiceProvider services,
        byte[] bytes
    )
    {
        var read = await services.GetRequiredService<SourceReading>().ReadAsync(bytes, Cancellation);
        var source = Assert.IsType<Reading<SourceDocument>.Read>(read).Value;
        return (source, Assert.IsType<Reading<MinutesDraft>.Read>(MinutesReader.Read(source)).Value);
    }
}
