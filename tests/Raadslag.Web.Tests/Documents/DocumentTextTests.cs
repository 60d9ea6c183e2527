using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Import;
using Raadslag.Publication;
using Raadslag.Publishing.Documents;

namespace Raadslag.Web.Tests.Documents;

/// <summary>What every form of a document says is what stands in the database: nothing missing, nothing more, in its order.</summary>
public sealed class DocumentTextTests(Site site)
{
    private const string AnnexMark = "./.";

    // the body of the page, as it was stored when it was published
    private const string OnSite = "page";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, InlineData("pdf"), InlineData("docx"), InlineData("html"), InlineData(OnSite)]
    public async Task Every_sample_says_what_is_stored(string form) =>
        await CompareAsync(site.Filled, form, atLeast: 6);

    [Theory, InlineData("pdf"), InlineData("docx"), InlineData("html"), InlineData(OnSite)]
    public async Task Every_real_document_says_what_is_stored(string form)
    {
        Assert.SkipUnless(Directory.Exists(RealDocuments.Folder), RealDocuments.Missing);
        await using var own = await RunningSite.StartAsync();
        foreach (var file in RealDocuments.Files)
        {
            await own.WithinAsync(services => Samples.ImportAsync(services, file));
        }

        await CompareAsync(own, form, atLeast: 3);
    }

    // poppler takes long for it, so it is asked of the shortest
    [Fact]
    public async Task A_PDF_is_read_aloud_in_the_order_of_the_database() =>
        await site.Filled.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var meeting = (await StoredMeeting.AllAsync(db, Cancellation)).MinBy(meeting =>
                meeting.Sections.SelectMany(section => Expected(section, "pdf")).Sum(words => words.Length)
            )!;
            var written = MeetingPdf.Write(await DocumentAsync(db, meeting));

            var spoken = await Task.Run(() => SpokenPdf.Words(Assert.IsType<Printed>(written).Content), Cancellation);
            Assert.EndsWith(
                string.Concat(meeting.Sections.SelectMany(section => Expected(section, "pdf"))),
                Letters(spoken),
                StringComparison.Ordinal
            );
        });

    private static async Task CompareAsync(RunningSite site, string form, int atLeast)
    {
        var compared = 0;
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            foreach (var meeting in await StoredMeeting.AllAsync(db, Cancellation))
            {
                var bytes = await WrittenAsync(db, meeting, form);
                Assert.Equal(
                    meeting.Sections.SelectMany(section => Expected(section, form)),
                    IsHtml(form) ? FromHtml(bytes) : FromLines(bytes, meeting)
                );
                compared++;
            }
        });
        Assert.InRange(compared, atLeast, int.MaxValue);
    }

    private static bool IsHtml(string form) => form is "html" or OnSite;

    private static async Task<ReadOnlyMemory<byte>> WrittenAsync(RaadslagDb db, StoredMeeting meeting, string form)
    {
        if (form == OnSite)
        {
            var snapshot = await db.CurrentSnapshots.SingleAsync(shown => shown.Id == meeting.Snapshot, Cancellation);
            return Encoding.UTF8.GetBytes(snapshot.Html);
        }

        var written = ExportFormat.All.Single(format => format.Name == form).Write(await DocumentAsync(db, meeting));
        return Assert.IsType<Printed>(written).Content;
    }

    // a list of contents says every heading once more
    private static async Task<PublishedDocument> DocumentAsync(RaadslagDb db, StoredMeeting meeting)
    {
        var document = await db.DocumentOfAsync(meeting.Snapshot, Cancellation);
        return document with { Template = document.Template with { HasContents = false } };
    }

    private static IEnumerable<string> Expected(StoredSection section, string form) =>
        [
            .. section.Heading is { } heading ? [Letters(heading)] : Array.Empty<string>(),
            .. section.Items.SelectMany(item =>
                new[]
                {
                    Letters(item.Heading),
                    Letters(item.Case + string.Concat(item.Parts.Select(part => part.Heading + part.Words)))
                        + (IsHtml(form) ? Letters(string.Concat(item.Annexes)) : ""),
                }
            ),
        ];

    private static IEnumerable<string> FromHtml(ReadOnlyMemory<byte> page)
    {
        var parsed = new HtmlParser().ParseDocument(new MemoryStream(page.ToArray()));
        foreach (var section in parsed.QuerySelectorAll(".meeting-section"))
        {
            if (section.QuerySelector(":scope > h2") is { TextContent: not "Punkter" } heading)
            {
                yield return Letters(heading.TextContent);
            }

            foreach (var item in section.QuerySelectorAll(".agenda-item"))
            {
                yield return Letters(item.QuerySelector("h3")!.TextContent);
                var facts = item.QuerySelectorAll(".item-facts > span")
                    .Select(fact => fact.TextContent.Split(' ', 2)[1]);
                yield return Letters(
                    string.Concat(facts)
                        + string.Concat(item.QuerySelectorAll(".item-part").Select(WithoutOwnWords))
                        + string.Concat(item.QuerySelectorAll(".item-annexes li").Select(annex => annex.TextContent))
                );
            }
        }
    }

    private static string WithoutOwnWords(IElement part)
    {
        part.QuerySelectorAll(".empty").ToList().ForEach(words => words.Remove());
        return part.TextContent;
    }

    // a file is read as its lines, and those between two headings of the database are the item's
    private static IEnumerable<string> FromLines(ReadOnlyMemory<byte> file, StoredMeeting meeting)
    {
        var read = Assert.IsType<Reading<SourceDocument>.Read>(SourceReader.Read(file)).Value;
        var lines = read
            .Lines.Where(line => line.Layout is { IsMargin: false })
            .Select(line => Letters(Unlabelled(line)));
        var waiting = new Queue<(string Heading, StoredItem? Item)>(
            meeting
                .Sections.SelectMany(section =>
                    section
                        .Items.Select(item => (Letters(item.Heading), (StoredItem?)item))
                        .Prepend((Letters(section.Heading ?? ""), null))
                )
                .Where(heading => heading.Item1.Length > 0)
        );
        StoredItem? current = null;
        var words = "";
        foreach (var line in lines.Append(""))
        {
            if (waiting.TryPeek(out var next) && line == next.Heading)
            {
                if (current is not null)
                {
                    yield return WithoutListedAnnexes(words, current);
                }

                yield return line;
                (current, words) = (waiting.Dequeue().Item, "");
            }
            else
            {
                words += line;
            }
        }

        if (current is not null)
        {
            yield return WithoutListedAnnexes(words, current);
        }
    }

    private static string Unlabelled(SourceLine line)
    {
        var text = line.Text.Trim();
        return line.Layout is { IsListItem: true } && text.Split([' ', '\t'], 2) is [_, var words] ? words : text;
    }

    // annexes that no text names are listed at the item's end; each is one that is stored
    private static string WithoutListedAnnexes(string words, StoredItem item)
    {
        var all = Letters(item.Case + string.Concat(item.Parts.Select(part => part.Heading + part.Words)));
        if (!words.StartsWith(all + "bilag", StringComparison.Ordinal))
        {
            return words;
        }

        var listed = words[(all.Length + "bilag".Length)..];
        foreach (var annex in item.Annexes.Select(Letters).Where(annex => annex.Length > 0))
        {
            listed = listed.StartsWith(annex, StringComparison.Ordinal) ? listed[annex.Length..] : listed;
        }

        return listed.Length == 0 || listed.StartsWith("bilagderikkeernævntiteksten", StringComparison.Ordinal)
            ? all
            : words;
    }

    // how words are parted, divided and marked in the margin is for each form to choose
    private static string Letters(string text) =>
        string.Concat(
                text.Replace(AnnexMark, "", StringComparison.Ordinal)
                    .Where(sign => char.IsLetterOrDigit(sign) || sign is '%' or '§')
            )
            .ToLowerInvariant();
}
