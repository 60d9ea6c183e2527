using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Publishing;
using Raadslag.Publishing.Documents;
using Raadslag.Publishing.Word;
using Raadslag.Tests.Databases;
using Raadslag.Web.Writing;

namespace Raadslag.Web.Tests.Hostile;

/// <summary>
/// Thousands of texts made to do harm, through everything that is done to a text: none is lost without a sentence, and in
/// the long run (the soak) none costs more than two seconds or 200 MB anywhere.
/// </summary>
[Trait("Kind", "Soak")]
public sealed class HostileTextTests(ITestOutputHelper output)
{
    private const int TextsOnAMatter = 25;
    private static readonly int Texts = Soak.IsLong ? 10_000 : 50;
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(2);
    private const long MostBytes = 200_000_000;

    private readonly Dictionary<string, (TimeSpan Time, int Seed)> _slowest = [];
    private readonly Dictionary<string, (long Bytes, int Seed)> _heaviest = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_text_is_lost_without_a_sentence_and_none_stops_the_others()
    {
        await using var site = await RunningSite.StartAsync();
        using var secretary = await Secretary.SignInAsync(site);
        var samples = new WritingSamples(site);
        var (saved, refused, paper) = (0, 0, default(PaperId));
        for (var seed = 0; seed < Texts; seed++)
        {
            var matter = $"Sag {seed / TextsOnAMatter}";
            paper =
                seed % TextsOnAMatter == 0
                    ? await samples.OpenAsync(Visitor.Secretary, "kkr-sjaelland", matter)
                    : paper;
            var text = HostileTexts.Of(seed);
            var version = await SaveAsync((site, samples), paper, text, seed);
            (saved, refused) = version is null ? (saved, refused + 1) : (saved + 1, refused);
            await ViewAsync(secretary, $"/arbejdsbord/sag/{Slug.From(matter)}/kkr-sjaelland", version, seed);
            WriteFiles(text, seed);
            Merge(text, seed);
            await PasteAsync(seed);
        }

        Assert.NotEqual(0, saved);
        Assert.NotEqual(0, refused);
        output.WriteLine($"{Texts} texts: {saved} saved, {refused} refused by name.");
        TellFigures();
        if (Soak.IsLong)
        {
            Assert.DoesNotContain(_slowest, step => step.Value.Time > LongestTime);
            Assert.DoesNotContain(_heaviest, step => step.Value.Bytes > MostBytes);
        }
    }

    private void TellFigures()
    {
        foreach (var (step, (time, slow)) in _slowest)
        {
            var (bytes, heavy) = _heaviest[step];
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{step}: at most {time.TotalMilliseconds:0} ms (text {slow}), {bytes / 1e6:0} MB (text {heavy})"
                )
            );
        }
    }

    // kept as a draft word by word; then a version, or refused by name with the draft still there
    private async Task<int?> SaveAsync(
        (RunningSite Site, WritingSamples Samples) at,
        PaperId paper,
        string text,
        int seed
    )
    {
        var newest = await NewestAsync(at.Site, paper);
        var written = new PaperText("Titel", "", "- at det drøftes.", text);
        var id = await MeasuredAsync(
            "keep",
            seed,
            () => at.Samples.KeepAsync(Visitor.Secretary, paper, newest, written)
        );
        Assert.Equal(text, (await DraftAsync(at.Site, id)).Text.Presentation);

        var outcome = await MeasuredAsync("save", seed, () => at.Samples.TryToSaveAsync(Visitor.Secretary, id));
        if (outcome.Refusal is null)
        {
            return await NewestAsync(at.Site, paper);
        }

        var left = await DraftAsync(at.Site, id);
        Assert.Equal((text, null), (left.Text.Presentation, left.End));
        return null;
    }

    private static async Task<int> NewestAsync(RunningSite site, PaperId paper)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var papers = scope.ServiceProvider.GetRequiredService<RaadslagDb>().Papers;
        return (await papers.AsNoTracking().SingleAsync(known => known.Id == paper, Cancellation)).CurrentVersion;
    }

    private static async Task<Draft> DraftAsync(RunningSite site, DraftId id)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var drafts = scope.ServiceProvider.GetRequiredService<RaadslagDb>().Drafts;
        return await drafts.AsNoTracking().SingleAsync(known => known.Id == id, Cancellation);
    }

    private async Task ViewAsync(HttpClient secretary, string address, int? version, int seed)
    {
        await AnswersAsync("view", address);
        if (version > 1)
        {
            await AnswersAsync("compare", $"{address}/udgaver?fra={version - 1}&til={version}");
        }

        async Task AnswersAsync(string step, string path)
        {
            var answer = await MeasuredAsync(step, seed, () => secretary.GetAsync(path, Cancellation));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"Text {seed}: {path} answers {answer.StatusCode}.");
        }
    }

    private void WriteFiles(string text, int seed)
    {
        var record = GivenRecord.Saying(text);
        var document = new PublishedDocument(record, DateTimeOffset.UnixEpoch, new DocumentTemplate());
        var printed = Measured("PDF", seed, () => MeetingPdf.Write(document));
        Assert.True(printed is Printed or NotPrinted { Letters: not [] });
        Assert.NotEmpty(Measured("Word", seed, () => MeetingWord.Write(record, new DocumentTemplate())));
        Assert.NotEmpty(Measured("page", seed, () => MeetingHtml.Render(record)));
    }

    private void Merge(string text, int seed)
    {
        var (start, mine) = (Saying(HostileTexts.ChangedFrom(text, seed)), Saying(text));
        var theirs = Saying(HostileTexts.ChangedFrom(text, seed + 1));
        var merge = Measured("merge", seed, () => PaperMerge.Of(start, mine, theirs));
        Assert.True(merge.HasConflicts || merge.Resolve([]).Presentation.Length > 0);

        static PaperText Saying(string words) => new("Titel", "", "", words);
    }

    private async Task PasteAsync(int seed)
    {
        var insertion = await MeasuredAsync(
            "paste",
            seed,
            () => Insertion.OfHtmlAsync(HostileTexts.HtmlOf(seed), Cancellation)
        );
        Assert.True(insertion is Insertion.Read or Insertion.Refused { Why: not "" });
    }

    private T Measured<T>(string step, int seed, Func<T> work) =>
        MeasuredAsync(step, seed, () => Task.FromResult(work())).GetAwaiter().GetResult();

    private async Task<T> MeasuredAsync<T>(string step, int seed, Func<Task<T>> work)
    {
        var (bytes, start) = (GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        var result = await work();
        var (time, used) = (Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes() - bytes);
        _slowest[step] = _slowest.GetValueOrDefault(step) is { } slow && slow.Time >= time ? slow : (time, seed);
        _heaviest[step] = _heaviest.GetValueOrDefault(step) is { } heavy && heavy.Bytes >= used ? heavy : (used, seed);
        return result;
    }
}
