using System.Net;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Import;
using Raadslag.Matters;
using Raadslag.Tests.Databases;

namespace Raadslag.Web.Tests;

/// <summary>A meeting's document with its annexes as one file.</summary>
public sealed class PacketTests : IAsyncLifetime
{
    private const string Meeting = "/raad/kkr-sjaelland/moeder/2026-06-12";
    private const string Packet = $"{Meeting}/referat/samlet.pdf";
    private const string Annex = "kkr-sjaelland/2026-03-20-referat.pdf";

    // one white pixel
    private static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
    );

    private CouncilWork _work = null!;
    private Secrets _secrets = null!;
    private HttpClient _secretary = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _work = await CouncilWork.StartAsync(Visitor.Neighbour);
        _secretary = await _work.SignInAsync(Visitor.Secretary);
        _secrets = new Secrets(_work.Site);
        await _secrets.StoreAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _secretary.Dispose();
        await _work.DisposeAsync();
    }

    [Fact]
    public async Task The_open_annexes_of_open_items_follow_the_document()
    {
        var make = new WritingSamples(_work.Site);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Samples.Folder, Annex), Cancellation);
        var preparedness = await PaperAsync("1.1");
        await make.AttachAsync(preparedness, "Referat fra marts", "referat.pdf", bytes, Access.Open);
        await make.AttachAsync(preparedness, "Et lukket notat", "notat.png", Dot, Access.Closed);
        await make.AttachAsync(await PaperAsync("1.2"), "Ansøgeren", "kort.png", Dot, Access.Open);

        var before = await WordsAsync();
        await _secrets.CloseAsync();
        var after = await WordsAsync();

        Assert.Contains("Bilag 1 til punkt 1.1: Referat fra marts", before, StringComparison.Ordinal);
        Assert.Contains("Sorø Rådhus, Rådhusvej 8", before, StringComparison.Ordinal);
        Assert.Contains("Bilag 1 til punkt 1.2: Ansøgeren", before, StringComparison.Ordinal);
        Assert.DoesNotContain("lukket notat", before, StringComparison.Ordinal);
        Assert.Contains("Bilag 1 til punkt 1.1: Referat fra marts", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Ansøgeren", after, StringComparison.Ordinal);
        Assert.All(Secrets.All, secret => Assert.DoesNotContain(secret, after, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Only_the_councils_own_secretary_is_offered_it_and_gets_it()
    {
        using var neighbour = await _work.SignInAsync(Visitor.Neighbour);

        Assert.Contains(Packet, await _secretary.GetStringAsync(Meeting, Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "samlet.pdf",
            await neighbour.GetStringAsync(Meeting, Cancellation),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "samlet.pdf",
            await _work.Site.Client.GetStringAsync(Meeting, Cancellation),
            StringComparison.Ordinal
        );
        var answer = await _secretary.GetAsync(Packet, Cancellation);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.NotEqual(HttpStatusCode.OK, (await neighbour.GetAsync(Packet, Cancellation)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await _work.Site.Client.GetAsync(Packet, Cancellation)).StatusCode);
    }

    private async Task<string> WordsAsync()
    {
        var file = await _secretary.GetByteArrayAsync(Packet, Cancellation);
        var read = Assert.IsType<Reading<SourceDocument>.Read>(SourceReader.Read(file)).Value;
        return string.Join('\n', read.Lines.Select(line => line.Text));
    }

    private Task<PaperId> PaperAsync(string number) =>
        _work.StoredAsync(async db =>
        {
            var treated = await (
                from consultation in db.Consultations
                join item in db.AgendaItems on consultation.Item equals item.Id
                join council in db.Organizations on consultation.Council equals council.Id
                where item.Number == number && council.Slug == "kkr-sjaelland"
                select consultation
            ).SingleAsync(Cancellation);
            var paper = new Paper
            {
                Id = PaperId.New(),
                Matter = treated.Matter,
                Council = treated.Council,
            };
            db.Papers.Add(paper);
            await db.SaveGivenAsync(Cancellation);
            return paper.Id;
        });
}
