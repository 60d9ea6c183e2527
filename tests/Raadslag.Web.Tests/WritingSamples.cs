using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Bodies;
using Raadslag.Cli.Demonstration;
using Raadslag.Foundations;
using Raadslag.Import.Attachments;
using Raadslag.Matters;

namespace Raadslag.Web.Tests;

/// <summary>Matters in work in every state, made through the use cases; those of the demonstration among them.</summary>
internal sealed class WritingSamples(RunningSite site)
{
    /// <summary>A text of KL's that one council has got.</summary>
    public const string HalfShared = "faelles-svar-om-befordring";

    /// <summary>A council's closed text, with a field that has no value.</summary>
    public const string Closed = "salg-af-en-havn";

    /// <summary>A matter whose text nobody has saved.</summary>
    public const string Unwritten = "moedeform-i-2027";

    private static readonly PaperText ClosedText = new(
        "Salg af en havn",
        "Havnen har {{tal: kajpladser}} kajpladser.\n\nPrisen er ikke kendt.",
        "- at rådet drøfter salget.",
        "Der er to købere."
    );

    private static readonly PaperText Clashing = ClosedText with
    {
        Background = "Havnen har {{tal: kajpladser}} kajpladser.\n\nPrisen ventes at være lav.",
        Recommendation = "",
    };

    private static CancellationToken Cancellation => CancellationToken.None;

    /// <summary>The draft that clashes with what was saved meanwhile, as the fields of its form.</summary>
    public static IReadOnlyList<(string Field, string Text)> ClashingFields { get; } =
    [
        ("Form.Title", Clashing.Title),
        ("Form.Background", Clashing.Background),
        ("Form.Recommendation", Clashing.Recommendation),
        ("Form.Presentation", Clashing.Presentation),
    ];

    public static string MatterOf(string text) => text[..text.LastIndexOf('/')];

    /// <summary>Makes them all, and notes what the placeholders in addresses and forms stand for.</summary>
    public async Task FillAsync(Dictionary<string, string> places)
    {
        foreach (var account in DemoAccounts.All)
        {
            await DemoAccounts.OpenAsync(site.Services, account, Cancellation);
        }

        await new DemoMatters(site.Services, Samples.Folder, new DemoDates(weeks: 0)).LoadAsync(Cancellation);
        await ShareHalfAsync();
        await OpenAsync(Visitor.Secretary, "kkr-sjaelland", "Mødeform i 2027");
        places["others-draft"] = await DraftOnOwnAsync();
        places["clashing-draft"] = await WriteClosedAsync();
        await AttachAsync("faelles-udbud-af-noedstroemsanlaeg");
    }

    /// <summary>Opens a matter; answers with its text.</summary>
    public async Task<PaperId> OpenAsync(Visitor writer, string? council, string title)
    {
        var place = await CouncilAsync(council);
        var opened = await In(
            writer,
            (OpenMatterHandler handler, Actor actor) =>
                handler.HandleAsync(new OpenMatter(title, place, PaperPurpose.Discussion), actor, Cancellation)
        );
        return opened.Value.Paper;
    }

    /// <summary>Keeps a draft; answers with its id.</summary>
    public async Task<DraftId> KeepAsync(Visitor writer, PaperId paper, int version, PaperText text)
    {
        var kept = await In(
            writer,
            (KeepDraftHandler handler, Actor actor) =>
                handler.HandleAsync(new KeepDraft(paper, Draft: null, 0, version, text), actor, Cancellation)
        );
        return kept.Value.Draft;
    }

    /// <summary>Saves a text as the next version.</summary>
    public async Task SaveAsync(Visitor writer, PaperId paper, int version, PaperText text)
    {
        var saved = await TryToSaveAsync(writer, await KeepAsync(writer, paper, version, text));
        Assert.IsType<SavedPaper.AsVersion>(saved.Value);
    }

    /// <summary>Asks for a draft to become a version; answers with what came of it.</summary>
    public Task<Outcome<SavedPaper, PaperRefusal>> TryToSaveAsync(Visitor writer, DraftId draft) =>
        TryAsync(
            writer,
            (SavePaperHandler handler, Actor actor) => handler.HandleAsync(new SavePaper(draft), actor, Cancellation)
        );

    /// <summary>Gives a council the shared text.</summary>
    public async Task ShareAsync(PaperId master, string council)
    {
        var place = await CouncilAsync(council);
        await In(
            Visitor.Editor,
            (ShareMatterHandler handler, Actor actor) =>
                handler.HandleAsync(new ShareMatter(master, [place!.Value]), actor, Cancellation)
        );
    }

    /// <summary>Says what is said of a text that nothing has been said of.</summary>
    public async Task SayAsync(Visitor writer, PaperId paper, PaperFacts facts)
    {
        var shown = new PaperFacts { Purpose = PaperPurpose.Discussion, Access = Access.Open }.Fingerprint;
        await In(
            writer,
            (ChangeFactsHandler handler, Actor actor) =>
                handler.HandleAsync(new ChangeFacts(paper, facts, shown), actor, Cancellation)
        );
    }

    /// <summary>The text of a council, or of all, at an address.</summary>
    public async Task<PaperId> PaperAsync(string slug, string? council)
    {
        var place = await CouncilAsync(council);
        PaperId paper = default;
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var address = await db.MatterAddresses.SingleAsync(one => one.Slug == slug, Cancellation);
            var found = await db
                .Papers.AsNoTracking()
                .SingleAsync(one => one.Matter == address.Matter && one.Council == place, Cancellation);
            paper = found.Id;
        });
        return paper;
    }

    private async Task ShareHalfAsync()
    {
        var text = new PaperText("Fælles svar om befordring", "", "- at rådet svarer.", "Svaret skal være kort.");
        var master = await OpenAsync(Visitor.Editor, council: null, text.Title);
        await SaveAsync(Visitor.Editor, master, 0, text);
        await ShareAsync(master, "kkr-sjaelland");
        await KeepAsync(
            Visitor.Secretary,
            await PaperAsync(HalfShared, "kkr-sjaelland"),
            1,
            text with
            {
                Presentation = "Svaret skal være kort og venligt.",
            }
        );
    }

    // one of a colleague's, and two of the secretary's own
    private async Task<string> DraftOnOwnAsync()
    {
        var paper = await PaperAsync(DemoMatters.OwnSlug, "kkr-sjaelland");
        var text = new PaperText("Varsling ved afbrud af fjernvarme", "Ny baggrund.", "- at rådet følger op.", "");
        await KeepAsync(Visitor.Secretary, paper, 1, text);
        await KeepAsync(Visitor.Secretary, paper, 1, text with { Background = "En anden baggrund." });
        return (await KeepAsync(Visitor.CaseOfficer, paper, 1, text)).ToString();
    }

    private async Task<string> WriteClosedAsync()
    {
        var paper = await OpenAsync(Visitor.Secretary, "kkr-sjaelland", ClosedText.Title);
        await SaveAsync(Visitor.Secretary, paper, 0, ClosedText);
        var draft = await KeepAsync(Visitor.CaseOfficer, paper, 1, Clashing);
        await SaveAsync(
            Visitor.Secretary,
            paper,
            1,
            ClosedText with
            {
                Background = "Havnen har {{tal: kajpladser}} kajpladser.\n\nPrisen er 12 mio. kr.",
                Recommendation = "- at rådet godkender salget.",
            }
        );
        await SayAsync(
            Visitor.Secretary,
            paper,
            new PaperFacts
            {
                Purpose = PaperPurpose.Decision,
                Access = Access.Closed,
                ClosedReason = "Forhandlingerne er ikke slut.",
                DueOn = new DateOnly(2026, 11, 20),
                Participants = [new ParticipantFact(ParticipantKind.Guest, "Ib Vig", "Bo Vig")],
            }
        );
        return draft.ToString();
    }

    private async Task AttachAsync(string slug)
    {
        var paper = await PaperAsync(slug, "kkr-sjaelland");
        const string File = "kkr-sjaelland/2026-11-27-dagsorden.docx";
        var bytes = await System.IO.File.ReadAllBytesAsync(Path.Combine(Samples.Folder, File), Cancellation);
        await AttachAsync(paper, "Kortlægning", Path.GetFileName(File), bytes, Access.Open);
        await AttachAsync(paper, "Tilbud", Path.GetFileName(File), bytes, Access.Closed);
    }

    /// <summary>Lays a file by a text of the secretary's.</summary>
    public async Task AttachAsync(PaperId paper, string title, string name, byte[] bytes, Access access)
    {
        var file = Assert.IsType<AttachmentVerdict.Accepted>(AttachmentCheck.Of(name, bytes)).Attachment;
        await In(
            Visitor.Secretary,
            (AttachFileHandler handler, Actor actor) =>
                handler.HandleAsync(new AttachFile(paper, title, file, bytes, access), actor, Cancellation)
        );
    }

    private async Task<OrganizationId?> CouncilAsync(string? slug)
    {
        OrganizationId? found = null;
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            found = slug is null ? null : (await db.Organizations.SingleAsync(one => one.Slug == slug)).Id;
        });
        return found;
    }

    private async Task<Outcome<TValue, TRefusal>> In<THandler, TValue, TRefusal>(
        Visitor writer,
        Func<THandler, Actor, Task<Outcome<TValue, TRefusal>>> work
    )
        where THandler : notnull
        where TValue : notnull
        where TRefusal : struct, Enum
    {
        var outcome = await TryAsync(writer, work);
        Assert.Null(outcome.Refusal);
        return outcome;
    }

    // each use case in a unit of work of its own
    private async Task<Outcome<TValue, TRefusal>> TryAsync<THandler, TValue, TRefusal>(
        Visitor writer,
        Func<THandler, Actor, Task<Outcome<TValue, TRefusal>>> work
    )
        where THandler : notnull
        where TValue : notnull
        where TRefusal : struct, Enum
    {
        Outcome<TValue, TRefusal>? outcome = null;
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var email = Staff.Of(writer).Email;
            var account = await db.Users.SingleAsync(user => user.Email == email, Cancellation);
            outcome = await work(services.GetRequiredService<THandler>(), new Actor(account.Id));
        });
        return outcome!;
    }
}
