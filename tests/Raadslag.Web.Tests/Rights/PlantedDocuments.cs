using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Archive;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Meetings;
using Raadslag.People;

namespace Raadslag.Web.Tests.Rights;

/// <summary>Documents with something closed, superseded or withdrawn in them.</summary>
internal sealed class PlantedDocuments(RunningSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public List<Target> Targets { get; } = [];

    public async Task PlantAsync()
    {
        await ImportAsync(Document("KKR SJÆLLAND", "12-06-2026", "Ansættelse af zqdocbefore", "Åse Bæk (A) Køge"));
        await ImportAsync(Document("KKR SJÆLLAND", "08-05-2026", "Noget om zqwithdrawn", "Zqperson Holm (A) Køge"));
        await ImportAsync(Document("KKR SJÆLLAND", "10-04-2026", "Noget om havnen", "Åse Bæk (A) Køge"));
        await ImportAsync(Document("KKR HOVEDSTADEN", "17-06-2026", "Noget om havnen i byen", "Aase Bæk (A) Ishøj"));
        await CloseAsync();
        await DocumentTargetsAsync();
        await ProposalsAsync();
        await UploadsAsync();
    }

    // corrected twice, closed the second time; and one withdrawn
    private async Task CloseAsync()
    {
        var first = await NewestAsync(new DateOnly(2026, 6, 12));
        await CorrectAsync(first, ("items/1.2/title", "Ansættelse af zqdocclosed"));
        var second = await NewestAsync(new DateOnly(2026, 6, 12));
        await CorrectAsync(second, ("items/1.2/access", "closed"), ("items/1.2/closedReason", "Personforhold"));
        var withdrawn = await NewestAsync(new DateOnly(2026, 5, 8));
        await site.WithinAsync(async services =>
        {
            var outcome = await services
                .GetRequiredService<WithdrawDocumentHandler>()
                .HandleAsync(new WithdrawDocument(withdrawn, "En fejl."), Actor.CommandLine, Cancellation);
            Assert.Null(outcome.Refusal);
        });
    }

    private async Task DocumentTargetsAsync()
    {
        await site.WithinAsync(async services =>
        {
            var versions = await (
                from document in services.GetRequiredService<RaadslagDb>().MeetingDocuments
                join meeting in services.GetRequiredService<RaadslagDb>().Meetings on document.Meeting equals meeting.Id
                where meeting.Date == new DateOnly(2026, 6, 12) || meeting.Date == new DateOnly(2026, 5, 8)
                select new
                {
                    document.Id,
                    document.Version,
                    meeting.Date,
                }
            ).ToListAsync(Cancellation);
            Assert.Equal(4, versions.Count);
            Targets.AddRange(
                versions.Select(one =>
                    Target.Of(
                        $"version {one.Version} of the minutes of {one.Date:yyyy-MM-dd}",
                        ("council", Asker.Holder),
                        ("date", $"{one.Date:yyyy-MM-dd}"),
                        ("kind", "referat"),
                        ("format", "json"),
                        ("item", "punkt-1-2"),
                        ("id", $"{one.Id}"),
                        ("document", $"{one.Id}"),
                        ("items/1.2/title", "Et andet")
                    )
                )
            );
        });
    }

    // two matters, and two persons, of which neither concerns the other council
    private async Task ProposalsAsync() =>
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var people = await db
                .People.Where(person => person.Name == "Åse Bæk" || person.Name == "Zqperson Holm")
                .Select(person => person.Id)
                .ToListAsync(Cancellation);
            var ofPeople = new AliasProposal
            {
                Id = AliasProposalId.New(),
                Kept = people[0],
                Other = people[1],
            };
            db.AliasProposals.Add(ofPeople);
            await db.SaveChangesAsync(Cancellation);
            // the machine has found that the harbours are alike
            var ofMatters = await db
                .MatterProposals.AsNoTracking()
                .FirstAsync(open => open.State == ProposalState.Open, Cancellation);
            Targets.Add(Target.Of("two matters that may be one", ("proposal", $"{ofMatters.Id}")));
            Targets.Add(Target.Of("two persons who may be one", ("proposal", $"{ofPeople.Id}")));
        });

    // the secretary's, and the neighbour's of the holder's own minutes
    private async Task UploadsAsync()
    {
        var bytes = Encoding.UTF8.GetBytes(Document("KKR SJÆLLAND", "13-03-2026", "Noget om zqupload", "Bo Vig (V)"));
        Targets.Add(Target.Of("the secretary's upload", ("id", await UploadAsync(Visitor.Secretary, bytes))));
        var same = Document("KKR SJÆLLAND", "12-06-2026", "Ansættelse af nogen", "Åse Bæk (A) Køge");
        var guessed = await UploadAsync(Visitor.Neighbour, Encoding.UTF8.GetBytes(same));
        Targets.Add(Target.Of("another's upload of the council's minutes", ("id", guessed)));
    }

    private async Task<string> UploadAsync(Visitor visitor, byte[] bytes)
    {
        var id = "";
        await site.WithinAsync(async services =>
        {
            var read = await services.GetRequiredService<SourceReading>().ReadAsync(bytes, Cancellation);
            var source = Assert.IsType<Reading<SourceDocument>.Read>(read).Value;
            var draft = Assert.IsType<Reading<MinutesDraft>.Read>(MinutesReader.Read(source)).Value;
            var started = await services
                .GetRequiredService<PendingUploads>()
                .StartAsync(
                    new StartUpload("referat.txt", source.Format, bytes, draft),
                    await Planter.ActorAsync(services, visitor),
                    Cancellation
                );
            id = $"{started}";
        });
        return id;
    }

    private Task CorrectAsync(MeetingDocumentId document, params (string Path, string Text)[] corrections) =>
        site.WithinAsync(async services =>
        {
            var command = new CorrectImportedDocument(
                document,
                corrections.ToDictionary(one => one.Path, one => one.Text)
            );
            var outcome = await services
                .GetRequiredService<CorrectImportedDocumentHandler>()
                .HandleAsync(command, Actor.CommandLine, Cancellation);
            Assert.Null(outcome.Refusal);
        });

    private async Task<MeetingDocumentId> NewestAsync(DateOnly date)
    {
        MeetingDocumentId id = default;
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            id = await (
                from document in db.MeetingDocuments
                join meeting in db.Meetings on document.Meeting equals meeting.Id
                where meeting.Date == date
                orderby document.Version descending
                select document.Id
            ).FirstAsync(Cancellation);
        });
        return id;
    }

    private Task ImportAsync(string text) =>
        site.WithinAsync(services => Samples.ImportAsync(services, "referat.txt", Encoding.UTF8.GetBytes(text)));

    private static string Document(string council, string date, string title, string participant) =>
        $"""
            REFERAT 2026

            {council}
            Dato: {date} 09:30

            Sted: Rådhuset, Køge

            Deltagerfortegnelse ............................................... 2
            1. Sager ........................................................... 2
            1.1. Fælles beredskab .............................................. 2
            1.2. {title} ...................................... 3

            Deltagerfortegnelse

            Deltagere
            {participant}

            1. Sager

            1.1. Fælles beredskab
            SAG-2026-00001 abcd

            Baggrund
            Kommunerne øver sammen på havnen.

            Beslutning
            Tiltrådt.

            1.2. {title}
            SAG-2026-77431 topasmus

            Baggrund
            {(title.Contains("zqdocbefore", StringComparison.Ordinal) ? "Der er talt om zqdocbody." : "Der er talt.")}

            Beslutning
            Tiltrådt.
            """;
}
