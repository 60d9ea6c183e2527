using Microsoft.EntityFrameworkCore;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Matters;

namespace Raadslag.Cli.Demonstration;

/// <summary>The matters in work of the demonstration, made by its people through the same use cases as any other.</summary>
internal sealed class DemoMatters(IServiceProvider services, string folder, DemoDates dates)
{
    /// <summary>The address of the matter that all councils share.</summary>
    public const string SharedSlug = "faelles-udbud-af-noedstroemsanlaeg";

    /// <summary>The address of the matter that the shared text refers to: each council treats it under its own number.</summary>
    private const string ReferredSlug = "kommunernes-beredskab-noedstroem-vand-og-varme-i-de-foerste-tre-doegn";

    /// <summary>The address of the matter that is one council's own.</summary>
    public const string OwnSlug = "varsling-ved-afbrud-af-fjernvarme";

    /// <summary>Makes them, unless they are there.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        if (await db.MatterAddresses.AnyAsync(address => address.Slug == SharedSlug, cancellation))
        {
            return;
        }

        await MergeAsync(db, cancellation);
        await ShareAsync(db, cancellation);
        await LocaliseAsync(
            db,
            DemoAccounts.Secretary,
            new LocalVersion("kkr-sjaelland", "SAG-2026-02011", "14", "direktør Henrik Sand, KL"),
            cancellation
        );
        await LocaliseAsync(
            db,
            DemoAccounts.NorthSecretary,
            new LocalVersion("kkr-nordjylland", "SAG-2026-01988", "9", "kontorchef Lone Birk, KL"),
            cancellation
        );
        // the master changes when two councils have made it their own
        await WriteAsync(db, DemoAccounts.Editor, SharedSlug, council: null, "noedstroem-2", cancellation);
        await OpenOwnAsync(db, cancellation);
    }

    // the machine has found that two councils treat one matter, and somebody says so
    private async Task MergeAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var referred = await db.MatterAddresses.SingleOrDefaultAsync(
            address => address.Slug == ReferredSlug,
            cancellation
        );
        var secretary = await DemoAccounts.ActorAsync(db, DemoAccounts.Secretary, cancellation);
        var proposals = await db.MattersToDecideAsync(secretary, cancellation);
        var proposal = proposals.FirstOrDefault(one =>
            referred is not null && (one.Kept == referred.Matter || one.Other == referred.Matter)
        );
        if (proposal is not null)
        {
            await Demo.InAsync(
                services,
                (ConfirmMatterProposalHandler handler) =>
                    handler.HandleAsync(new ConfirmMatterProposal(proposal.Id), secretary, cancellation)
            );
        }
    }

    private async Task ShareAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var editor = await DemoAccounts.ActorAsync(db, DemoAccounts.Editor, cancellation);
        var text = Read("noedstroem-1");
        var opened = await Demo.InAsync(
            services,
            (OpenMatterHandler handler) =>
                handler.HandleAsync(
                    new OpenMatter(text.Title, Council: null, PaperPurpose.Decision),
                    editor,
                    cancellation
                )
        );
        await SaveAsync(editor, opened.Paper, 0, text, cancellation);
        var councils = await db
            .Organizations.Where(one => one.Kind == OrganizationKind.Council)
            .Select(one => one.Id)
            .ToListAsync(cancellation);
        await Demo.InAsync(
            services,
            (ShareMatterHandler handler) =>
                handler.HandleAsync(new ShareMatter(opened.Paper, councils), editor, cancellation)
        );
    }

    private async Task LocaliseAsync(
        RaadslagDb db,
        DemoAccount writer,
        LocalVersion local,
        CancellationToken cancellation
    )
    {
        var paper = await WriteAsync(
            db,
            writer,
            SharedSlug,
            local.Council,
            $"noedstroem-{local.Council}",
            cancellation
        );
        var facts = new PaperFacts
        {
            Purpose = PaperPurpose.Decision,
            LastWord = "kommunalbestyrelserne",
            Access = Access.Open,
            CaseNumbers = [local.CaseNumber],
            Participants =
            [
                new ParticipantFact(ParticipantKind.Officer, writer.Name, Actual: null),
                new ParticipantFact(ParticipantKind.Presenter, local.Presenter, Actual: null),
            ],
            Figures = [new FigureFact("manglende anlæg", local.Missing)],
        };
        var actor = await DemoAccounts.ActorAsync(db, writer, cancellation);
        var known = await PaperAtHand.FindAsync(db, actor, SharedSlug, local.Council, cancellation);
        await Demo.InAsync(
            services,
            (ChangeFactsHandler handler) =>
                handler.HandleAsync(
                    new ChangeFacts(paper, facts, PaperFacts.Of(known!.Paper).Fingerprint),
                    actor,
                    cancellation
                )
        );
    }

    private async Task OpenOwnAsync(RaadslagDb db, CancellationToken cancellation)
    {
        var officer = await DemoAccounts.ActorAsync(db, DemoAccounts.Officer, cancellation);
        var council = await CouncilAsync(db, "kkr-sjaelland", cancellation);
        var text = Read("fjernvarme");
        var opened = await Demo.InAsync(
            services,
            (OpenMatterHandler handler) =>
                handler.HandleAsync(new OpenMatter(text.Title, council, PaperPurpose.Decision), officer, cancellation)
        );
        await SaveAsync(officer, opened.Paper, 0, text, cancellation);
    }

    private async Task<PaperId> WriteAsync(
        RaadslagDb db,
        DemoAccount writer,
        string slug,
        string? council,
        string file,
        CancellationToken cancellation
    )
    {
        var actor = await DemoAccounts.ActorAsync(db, writer, cancellation);
        var paper = (await PaperAtHand.FindAsync(db, actor, slug, council, cancellation))!.Paper;
        await SaveAsync(actor, paper.Id, paper.CurrentVersion, Read(file), cancellation);
        return paper.Id;
    }

    private async Task SaveAsync(
        Actor actor,
        PaperId paper,
        int version,
        PaperText text,
        CancellationToken cancellation
    )
    {
        var kept = await Demo.InAsync(
            services,
            (KeepDraftHandler handler) =>
                handler.HandleAsync(new KeepDraft(paper, Draft: null, 0, version, text), actor, cancellation)
        );
        await Demo.InAsync(
            services,
            (SavePaperHandler handler) => handler.HandleAsync(new SavePaper(kept.Draft), actor, cancellation)
        );
    }

    private PaperText Read(string file) => DemoText.Read(Path.Combine(folder, "sager", $"{file}.md"), dates);

    private static async Task<OrganizationId> CouncilAsync(
        RaadslagDb db,
        string slug,
        CancellationToken cancellation
    ) => (await db.Organizations.SingleAsync(one => one.Slug == slug, cancellation)).Id;

    private sealed record LocalVersion(string Council, string CaseNumber, string Missing, string Presenter);
}
