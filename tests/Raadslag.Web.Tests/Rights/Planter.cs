using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Import.Attachments;
using Raadslag.Matters;
using Raadslag.Pretreatment;

namespace Raadslag.Web.Tests.Rights;

/// <summary>Does what the writers of a council would do to its texts.</summary>
internal sealed class Planter(RunningSite site)
{
    public WritingSamples Samples { get; } = new(site);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What leads to a text.</summary>
    public async Task<Target> AtAsync(string name, string slug, PaperId paper, string? council, DraftId? draft = null)
    {
        var values = new List<(string, string)>
        {
            ("slug", slug),
            ("text", council ?? "faelles"),
            ("raad", council ?? Asker.Holder),
            ("version", "1"),
            ("fra", "0"),
            ("til", "1"),
            ("revision", "1"),
            ("base", "1"),
            ("against", "1"),
            ("fingerprint", "noget"),
            ("shown", new PaperFacts { Purpose = PaperPurpose.Discussion, Access = Access.Open }.Fingerprint),
        };
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var stored = await db.Papers.AsNoTracking().SingleAsync(one => one.Id == paper, Cancellation);
            values.Add(("matter-id", $"{stored.Matter}"));
            values.Add(("paper-id", $"{paper}"));
            var circle = council == Asker.Other ? "kreds-i-nord" : "kreds-paa-vejen";
            values.Add(("circles", $"{await PlaceAsync(db, circle)}"));
            values.Add(("councils", $"{await PlaceAsync(db, Asker.Third)}"));
            var promise = await db.Promises.FirstOrDefaultAsync(one => one.Matter == stored.Matter, Cancellation);
            if (promise is not null)
            {
                values.Add(("promise", $"{promise.Id}"));
            }
        });
        if (draft is { } kept)
        {
            values.AddRange([("draft", $"{kept}"), ("kladde", $"{kept}")]);
        }

        return Target.Of($"the text »{name}«", [.. values]);
    }

    public async Task<PaperAttachmentId> AttachAsync(
        PaperId paper,
        string title,
        string word,
        Access access,
        Visitor writer = Visitor.Secretary
    )
    {
        var bytes = Picture(word);
        PaperAttachmentId id = default;
        await site.WithinAsync(async services =>
        {
            var verdict = AttachmentCheck.Of("bilag.svg", bytes);
            var file = Assert.IsType<AttachmentVerdict.Accepted>(verdict).Attachment;
            var outcome = await services
                .GetRequiredService<AttachFileHandler>()
                .HandleAsync(
                    new AttachFile(paper, title, file, bytes, access),
                    await ActorAsync(services, writer),
                    Cancellation
                );
            id = outcome.Value;
        });
        return id;
    }

    private static byte[] Picture(string word) =>
        Encoding.UTF8.GetBytes(
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>{word}</title><rect width="9" height="9"/></svg>"""
        );

    public Task RemoveAsync(PaperAttachmentId attachment) =>
        site.WithinAsync(async services =>
        {
            var actor = await ActorAsync(services, Visitor.Secretary);
            var outcome = await services
                .GetRequiredService<AttachFileHandler>()
                .HandleAsync(new RemoveAttachment(attachment), actor, Cancellation);
            Assert.Null(outcome.Refusal);
        });

    public Task CloseAsync(PaperId paper, string reason) =>
        Samples.SayAsync(
            Visitor.Secretary,
            paper,
            new PaperFacts
            {
                Purpose = PaperPurpose.Discussion,
                Access = Access.Closed,
                ClosedReason = reason,
            }
        );

    public Task OpenAgainAsync(PaperId paper) =>
        site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var stored = await db.Papers.AsNoTracking().SingleAsync(one => one.Id == paper, Cancellation);
            var facts = PaperFacts.Of(stored);
            var open = facts with { Access = Access.Open, ClosedReason = null };
            var outcome = await services
                .GetRequiredService<ChangeFactsHandler>()
                .HandleAsync(
                    new ChangeFacts(paper, open, facts.Fingerprint),
                    await ActorAsync(services, Visitor.Secretary),
                    Cancellation
                );
            Assert.Null(outcome.Refusal);
        });

    public async Task<LadderStepId> SendThroughAsync(PaperId paper, string circle, string recommendation)
    {
        LadderStepId id = default;
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var stored = await db.Papers.AsNoTracking().SingleAsync(one => one.Id == paper, Cancellation);
            var place = await db.Organizations.AsNoTracking().SingleAsync(one => one.Slug == circle, Cancellation);
            var way = new BuildLadder(stored.Matter, stored.Council!.Value, [place.Id], LadderStepKind.Council);
            var built = await services
                .GetRequiredService<BuildLadderHandler>()
                .HandleAsync(way, await ActorAsync(services, Visitor.Secretary), Cancellation);
            Assert.Null(built.Refusal);
            var step = await db
                .LadderSteps.AsNoTracking()
                .SingleAsync(one => one.Matter == stored.Matter && one.Organization == place.Id, Cancellation);
            var said = new Treatment(new DateOnly(2026, 11, 10), recommendation, "", []);
            var recorded = await services
                .GetRequiredService<RecordTreatmentHandler>()
                .HandleAsync(new RecordTreatment(step.Id, 0, said), Actor.CommandLine, Cancellation);
            Assert.Null(recorded.Refusal);
            id = step.Id;
        });
        return id;
    }

    private static async Task<OrganizationId> PlaceAsync(RaadslagDb db, string slug) =>
        (await db.Organizations.AsNoTracking().SingleAsync(one => one.Slug == slug, Cancellation)).Id;

    public static async Task OpenCirclesAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<RaadslagDb>();
        foreach (
            var (council, name) in new[]
            {
                (Asker.Holder, "Kreds på vejen"),
                (Asker.Holder, "Kreds ved siden af"),
                (Asker.Other, "Kreds i nord"),
            }
        )
        {
            var place = await db.Organizations.AsNoTracking().SingleAsync(one => one.Slug == council, Cancellation);
            var opened = await services
                .GetRequiredService<OpenCircleHandler>()
                .HandleAsync(
                    new OpenCircle(place.Id, name, OrganizationKind.DirectorCircle),
                    Actor.CommandLine,
                    Cancellation
                );
            Assert.Null(opened.Refusal);
        }
    }

    internal static async Task<Actor> ActorAsync(IServiceProvider services, Visitor visitor)
    {
        var email = Staff.Of(visitor).Email;
        var db = services.GetRequiredService<RaadslagDb>();
        return new Actor((await db.Users.SingleAsync(user => user.Email == email, Cancellation)).Id);
    }
}
